import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createDocumentStore } from './documents.ts'
import { createSharedStorage } from './storage/shared-storage.ts'
import { DOCUMENTS_KEY, QUARANTINE_PREFIX, type StoredRecord } from './stored-record.ts'

const ANSWERS = { latency: ['under-10ms'] }

let shared = createSharedStorage()
const text = () => shared.texts.get(DOCUMENTS_KEY)
const kinds = (store: ReturnType<typeof createDocumentStore>) => store.getState().notices.map(({ kind }) => kind)
const openUnopened = (tab = shared.openTab()) => createDocumentStore(tab, { build: 'test', unopened: true })

beforeEach(() => {
  vi.useFakeTimers()
  shared = createSharedStorage()
  const first = createDocumentStore(shared.openTab(), { build: 'test' })
  first.actions.startDraft(ANSWERS)
  first.flush()
})
afterEach(() => {
  vi.useRealTimers()
})

test('work that is left unopened stays byte for byte, whatever is done meanwhile, and is offered', () => {
  const before = text()
  const store = openUnopened()
  expect(store.getState().documents).toEqual([])
  expect(store.getState().notices).toEqual([{ kind: 'not-opened', text: before }])
  store.actions.startDraft({ latency: ['10ms-or-more'] })
  store.flush()
  expect(store.getState().saving).toBe('not-saved')
  expect(text()).toBe(before)
  // The next start of the usual kind has all of it.
  expect(createDocumentStore(shared.openTab()).getState().documents).toHaveLength(1)
})

test('what another tab writes meanwhile is not opened either', () => {
  const tab = shared.openTab()
  const store = openUnopened(tab)
  const other = createDocumentStore(shared.openTab(), { build: 'test' })
  other.actions.startDraft({ latency: ['10ms-or-more'] })
  other.flush()
  shared.tellOf(tab)
  expect(store.getState().documents).toEqual([])
  expect(kinds(store)).toEqual(['not-opened'])
})

test('set aside on request, it is kept whole beside what is saved from then on', () => {
  const before = text()
  const store = openUnopened()
  const id = store.actions.startDraft({ latency: ['10ms-or-more'] })
  store.actions.saveHere()
  expect(shared.texts.get(`${QUARANTINE_PREFIX}1`)).toBe(before)
  expect((JSON.parse(text() ?? '') as StoredRecord).state.documents.map((one) => one.id)).toEqual([id])
  expect((JSON.parse(text() ?? '') as StoredRecord).rev).toBe(2)
  expect(kinds(store)).toEqual([])
})

test('without room to set it aside nothing is written over it, and that is said', () => {
  const before = text()
  const store = openUnopened()
  store.actions.startDraft({ latency: ['10ms-or-more'] })
  shared.limits.writable = false
  store.actions.saveHere()
  expect(text()).toBe(before)
  expect(store.getState().notices).toEqual([{ kind: 'quarantined', text: before, kept: false }])
})

test('where nothing is stored there is nothing to leave unopened: work is saved as usual', () => {
  shared = createSharedStorage()
  const store = openUnopened()
  store.actions.startDraft(ANSWERS)
  store.flush()
  expect(store.getState().saving).toBe('saved')
  expect(kinds(store)).toEqual([])
})
