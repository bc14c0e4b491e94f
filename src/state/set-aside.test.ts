import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createDocumentStore } from './documents.ts'
import { letSetAsideRest, tellSetAside } from './set-aside.ts'
import { createFailingStorage } from './storage/failing-storage.ts'
import { createSharedStorage } from './storage/shared-storage.ts'
import { DOCUMENTS_KEY, QUARANTINE_PREFIX } from './stored-record.ts'

const GOOD = JSON.stringify({ v: 1, rev: 4, build: 'test', state: { documents: [] } })

let shared = createSharedStorage()
/** What a start says, from the store's own notices to what comes later. */
const start = () => {
  const storage = shared.openTab()
  const store = createDocumentStore(storage)
  tellSetAside(store, storage)
  return store.getState().notices
}

beforeEach(() => {
  vi.useFakeTimers()
  shared = createSharedStorage()
})
afterEach(() => {
  vi.useRealTimers()
})

test('a text is told once when it is set aside, and at every later start until it may rest', () => {
  shared.texts.set(DOCUMENTS_KEY, '{1')
  expect(start()).toEqual([{ kind: 'quarantined', text: '{1', kept: true }])
  shared.texts.set(DOCUMENTS_KEY, GOOD)
  expect(start()).toEqual([{ kind: 'set-aside', texts: ['{1'] }])
  expect(start()).toEqual([{ kind: 'set-aside', texts: ['{1'] }])
  letSetAsideRest(['{1'], shared.openTab())
  expect(start()).toEqual([])
  expect(shared.texts.get(`${QUARANTINE_PREFIX}1`)).toBe('{1')
})

test('each text rests by itself, and a new one is told', () => {
  for (const text of ['{1', '{2', '{3', GOOD]) {
    shared.texts.set(DOCUMENTS_KEY, text)
    createDocumentStore(shared.openTab())
  }
  letSetAsideRest(['{2'], shared.openTab())
  letSetAsideRest(['{1'], shared.openTab())
  expect(start()).toEqual([{ kind: 'set-aside', texts: ['{3'] }])
  shared.texts.set(DOCUMENTS_KEY, '{4')
  expect(start()).toEqual([
    { kind: 'quarantined', text: '{4', kept: true },
    { kind: 'set-aside', texts: ['{3'] },
  ])
})

test('a storage that refuses to remember it loses nothing, and it is told again', () => {
  const texts = { [DOCUMENTS_KEY]: GOOD, [`${QUARANTINE_PREFIX}1`]: '{1' }
  const storage = createFailingStorage(texts)
  letSetAsideRest(['{1'], storage)
  const store = createDocumentStore(storage)
  tellSetAside(store, storage)
  expect(store.getState().notices).toEqual([{ kind: 'set-aside', texts: ['{1'] }])
})
