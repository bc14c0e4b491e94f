import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createDocumentStore } from './documents.ts'
import { firstInteraction } from './edit-document.ts'
import { createFailingStorage } from './storage/failing-storage.ts'
import { openMemoryStorage } from './storage/memory-storage.ts'
import { createSharedStorage } from './storage/shared-storage.ts'
import { DOCUMENTS_KEY, type StoredRecord } from './stored-record.ts'

const ANSWERS = { latency: ['under-10ms'] }
const recordWith = (record: Partial<StoredRecord>) =>
  JSON.stringify({ v: 1, rev: 4, build: 'old', state: { documents: [] }, ...record })
const kinds = (store: ReturnType<typeof createDocumentStore>) => store.getState().notices.map(({ kind }) => kind)

let shared = createSharedStorage()
const stored = () => JSON.parse(shared.texts.get(DOCUMENTS_KEY) ?? 'null') as StoredRecord | null
const open = (tab = shared.openTab()) => createDocumentStore(tab, { build: 'test' })

beforeEach(() => {
  vi.useFakeTimers()
  shared = createSharedStorage()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('writing', () => {
  test('a draft is written after a rest of 300 ms and read by the next visit', () => {
    const store = open()
    const id = store.actions.startDraft(ANSWERS)
    vi.advanceTimersByTime(299)
    expect(stored()).toBeNull()
    vi.advanceTimersByTime(1)
    expect(stored()).toMatchObject({ v: 1, rev: 1, build: 'test' })
    expect(store.getState().saving).toBe('saved')
    const later = open().getState()
    expect(later.current).toBe(id)
    expect(later.documents.map(firstInteraction)).toMatchObject([{ answers: ANSWERS, way: 'guided' }])
  })

  test('what waits is written when the page is left', () => {
    const tab = shared.openTab()
    const store = open(tab)
    const id = store.actions.startDraft(ANSWERS) ?? ''
    store.actions.setNote(id, 'latency', 'measured at the edge')
    shared.leave(tab)
    expect(stored()?.state.documents[0]?.interactions[0]?.notes).toEqual({ latency: 'measured at the edge' })
  })

  test('a refused write keeps the old record, tells, and is tried again with the next change', () => {
    const store = open()
    const id = store.actions.startDraft(ANSWERS) ?? ''
    store.flush()
    const before = shared.texts.get(DOCUMENTS_KEY)
    shared.limits.writable = false
    store.actions.rename(id, 'Orders')
    store.flush()
    expect(shared.texts.get(DOCUMENTS_KEY)).toBe(before)
    expect(kinds(store)).toEqual(['not-saved'])
    expect(store.getState().documents[0]?.title).toBe('Orders')
    shared.limits.writable = true
    store.actions.toggleTick(id, 'health-checks')
    store.flush()
    expect(kinds(store)).toEqual([])
    expect(stored()?.state.documents[0]).toMatchObject({
      title: 'Orders',
      interactions: [{ ticks: ['health-checks'] }],
    })
  })

  test('a storage that reports success and keeps nothing is found out', () => {
    const tab = shared.openTab()
    const store = createDocumentStore({ ...tab, write: () => undefined })
    store.actions.startDraft(ANSWERS)
    store.flush()
    expect(kinds(store)).toEqual(['not-saved'])
  })

  test('no action throws into the page when the storage fails altogether', () => {
    const broken = () => {
      throw new Error('Access is denied.')
    }
    const store = createDocumentStore({
      ...shared.openTab(),
      read: broken,
      write: broken,
      keys: broken,
      remove: broken,
    })
    expect(store.actions.startDraft(ANSWERS)).toBeDefined()
    expect(() => store.flush()).not.toThrow()
    expect(store.getState().documents).toHaveLength(1)
    expect(kinds(store)).toEqual(['not-saved'])
  })

  test('memory works and says that nothing is saved', () => {
    const store = createDocumentStore(openMemoryStorage())
    expect(store.getState().notices).toEqual([{ kind: 'not-saved', why: 'storage-off' }])
    store.actions.startDraft(ANSWERS)
    store.flush()
    expect(store.getState().saving).toBe('not-saved')
    expect(store.getState().documents).toHaveLength(1)
  })

  test('the 201st document is refused with a notice, not dropped in silence', () => {
    const store = open()
    for (let n = 0; n < 200; n += 1) expect(store.actions.startDraft(ANSWERS)).toBeDefined()
    expect(store.actions.startDraft(ANSWERS)).toBeUndefined()
    expect(store.getState().notices).toEqual([{ kind: 'not-saved', why: 'too-many' }])
    store.flush()
    expect(open().getState().documents).toHaveLength(200)
  })
})

describe('reading', () => {
  test.each([
    ['cut off', '{"v":1,"rev":1'],
    ['no JSON', 'undefined'],
    ['null', 'null'],
    ['another envelope', '{"state":{},"version":0}'],
    ['a function name as data', recordWith({ state: { documents: 5 } as never })],
    ['wrong types inside', recordWith({ state: { documents: [{ id: 'a', title: 1, interactions: [] }] } as never })],
    ['a revision that is no number', recordWith({ rev: '7' as never })],
    ['a version without a way here', recordWith({ v: 0 })],
    ['100,000 nested lists', '['.repeat(100_000) + ']'.repeat(100_000)],
  ])('%s is kept aside, told with its text, and work begins afresh', (_name, text) => {
    shared.texts.set(DOCUMENTS_KEY, text)
    const store = open()
    expect(store.getState()).toMatchObject({ documents: [], notices: [{ kind: 'quarantined', text, kept: true }] })
    expect(shared.texts.get(DOCUMENTS_KEY)).toBe(text)
    expect(shared.texts.get('signalbox:quarantine:1')).toBe(text)
    expect(store.actions.startDraft(ANSWERS)).toBeDefined()
    store.flush()
    expect(open().getState()).toMatchObject({ notices: [], documents: [{ title: '' }] })
    expect(shared.texts.get('signalbox:quarantine:1')).toBe(text)
  })

  test('the latest three damaged texts are kept, the same text once', () => {
    for (const text of ['{1', '{2', '{2', '{3', '{4']) {
      shared.texts.set(DOCUMENTS_KEY, text)
      open()
    }
    const kept = [...shared.texts].filter(([key]) => key.startsWith('signalbox:quarantine:'))
    expect(kept.map(([, text]) => text)).toEqual(['{2', '{3', '{4'])
  })

  test.each([
    ['the largest number there is', ['9007199254740991'], ['{1', '{2']],
    // They take the places of two of the three that are kept.
    ['the two largest', ['9007199254740991', '9007199254740990'], ['{2']],
    ['what is no number', ['1e3', 'x'], ['{1', '{2']],
  ])('a key that somebody else wrote with %s hides no damaged text', (_name, numbers, expected) => {
    for (const number of numbers) shared.texts.set(`signalbox:quarantine:${number}`, 'written elsewhere')
    for (const text of ['{1', '{2', '{2']) {
      shared.texts.set(DOCUMENTS_KEY, text)
      open()
    }
    shared.texts.delete(DOCUMENTS_KEY)
    const found = [...shared.texts.values()].filter((text) => text !== 'written elsewhere')
    expect(found.toSorted()).toEqual(expected)
  })

  test('two documents under one id are two, each with its own edits, and nothing is written before one comes', () => {
    const one = (title: string) => ({
      id: 'twice',
      title,
      interactions: [{ id: 'first', title: '', way: 'guided' as const, answers: ANSWERS, notes: {}, ticks: [] }],
    })
    const text = recordWith({ state: { documents: [one('First'), one('Second'), one('Third')], current: 'twice' } })
    shared.texts.set(DOCUMENTS_KEY, text)
    const tab = shared.openTab()
    const store = open(tab)
    vi.advanceTimersByTime(1000)
    expect(shared.texts.get(DOCUMENTS_KEY)).toBe(text)
    const [, second] = store.getState().documents
    expect(new Set(store.getState().documents.map(({ id }) => id)).size).toBe(3)
    store.actions.setNote('twice', 'latency', 'of the first')
    store.actions.setNote(second?.id ?? '', 'latency', 'of the second')
    // Another tab has read the same text, and writes too.
    const other = open()
    other.actions.toggleTick('twice', 'health-checks')
    other.flush()
    store.flush()
    const kept = stored()?.state.documents ?? []
    expect(kept.find(({ id }) => id === 'twice')).toMatchObject({
      title: 'First',
      interactions: [{ notes: { latency: 'of the first' }, ticks: ['health-checks'] }],
    })
    expect(kept.filter(({ title }) => title === 'Second').map((found) => firstInteraction(found).notes)).toContainEqual(
      {
        latency: 'of the second',
      },
    )
    expect(kept.some(({ title }) => title === 'Third')).toBe(true)
    expect(new Set(kept.map(({ id }) => id)).size).toBe(kept.length)
  })

  test('a damaged text that cannot be kept aside is not written over until told to', () => {
    shared.texts.set(DOCUMENTS_KEY, '{')
    shared.limits.writable = false
    const store = open()
    expect(store.getState().notices).toMatchObject([{ kind: 'quarantined', text: '{', kept: false }])
    shared.limits.writable = true
    store.actions.startDraft(ANSWERS)
    store.flush()
    expect(shared.texts.get(DOCUMENTS_KEY)).toBe('{')
    store.actions.saveHere()
    expect(stored()?.state.documents).toHaveLength(1)
  })

  test('the work of a newer build is never touched', () => {
    const text = recordWith({ v: 2, state: { anything: true } as never })
    shared.texts.set(DOCUMENTS_KEY, text)
    const store = open()
    expect(kinds(store)).toEqual(['read-only'])
    store.actions.startDraft(ANSWERS)
    store.flush()
    store.actions.saveHere()
    expect([...shared.texts]).toEqual([[DOCUMENTS_KEY, text]])
    expect(store.getState().documents).toHaveLength(1)
  })

  test('old work is moved on step by step and its text stays as a backup', () => {
    const steps = {
      1: (state: unknown) => ({ ...(state as object), second: true }),
      2: (state: unknown) => {
        const { second, ...rest } = state as Record<string, unknown>
        return second === true ? rest : undefined
      },
    }
    const text = recordWith({})
    shared.texts.set(DOCUMENTS_KEY, text)
    const store = createDocumentStore(shared.openTab(), { versions: { version: 3, steps } })
    expect(kinds(store)).toEqual([])
    expect(shared.texts.get('signalbox:backup:1')).toBe(text)
    expect(shared.texts.get(DOCUMENTS_KEY)).toBe(text)
    store.actions.startDraft(ANSWERS)
    store.flush()
    expect(stored()).toMatchObject({ v: 3, rev: 5 })
  })

  test('a migration that gives nonsense leaves the old text aside', () => {
    shared.texts.set(DOCUMENTS_KEY, recordWith({}))
    const store = createDocumentStore(shared.openTab(), { versions: { version: 2, steps: { 1: () => 'nonsense' } } })
    expect(kinds(store)).toEqual(['quarantined'])
  })

  test('a storage that refuses every write is read all the same', () => {
    const text = recordWith({ state: { documents: [], current: undefined } })
    const store = createDocumentStore(createFailingStorage({ [DOCUMENTS_KEY]: text }))
    expect(kinds(store)).toEqual([])
    store.actions.startDraft(ANSWERS)
    store.flush()
    expect(kinds(store)).toEqual(['not-saved'])
  })

  test('the initial state is empty, so that a prerendered page and its first render agree', () => {
    const store = open()
    store.actions.startDraft(ANSWERS)
    store.flush()
    expect(open().getInitialState()).toMatchObject({ documents: [], notices: [] })
  })
})

describe('what belongs to a document', () => {
  test('notes and ticks survive a change of the answers', () => {
    const store = open()
    const id = store.actions.startDraft(ANSWERS) ?? ''
    store.actions.setNote(id, 'latency', 'a note')
    store.actions.toggleTick(id, 'define-boundaries')
    store.actions.writeAnswers(id, { latency: ['10ms-or-more'] }, 'free')
    expect(store.getState().documents.map(firstInteraction)).toMatchObject([
      {
        way: 'free',
        answers: { latency: ['10ms-or-more'] },
        notes: { latency: 'a note' },
        ticks: ['define-boundaries'],
      },
    ])
    store.actions.setNote(id, 'latency', '')
    store.actions.toggleTick(id, 'define-boundaries')
    expect(store.getState().documents.map(firstInteraction)).toMatchObject([{ notes: {}, ticks: [] }])
  })

  test('a removed document comes back where it stood', () => {
    const store = open()
    const ids = ['a', 'b', 'c'].map(() => store.actions.startDraft(ANSWERS) ?? '')
    const order = store.getState().documents.map(({ id }) => id)
    store.actions.remove(ids[1] ?? '')
    expect(store.getState().documents).toHaveLength(2)
    store.actions.undoRemove()
    expect(store.getState().documents.map(({ id }) => id)).toEqual(order)
  })

  test('text is cut to what can be stored, and half characters are mended', () => {
    const store = open()
    const id = store.actions.startDraft(ANSWERS) ?? ''
    store.actions.rename(id, `${'x'.repeat(199)}😀`)
    store.actions.setNote(id, 'latency', `\ud800${'y'.repeat(5000)}`)
    store.flush()
    const [document] = open().getState().documents
    expect(document?.title).toBe(`${'x'.repeat(199)}\uFFFD`)
    expect(document?.interactions[0]?.notes.latency).toBe(`\uFFFD${'y'.repeat(3999)}`)
  })

  test('a name is stored as it is typed, key by key', () => {
    const store = open()
    const id = store.actions.startDraft(ANSWERS) ?? ''
    const name = () => store.getState().documents[0]?.title ?? ''
    for (const key of ' Order placed, to') store.actions.rename(id, name() + key)
    expect(name()).toBe('Order placed, to')
  })

  test('an unknown id changes nothing', () => {
    const store = open()
    store.actions.startDraft(ANSWERS)
    const before = store.getState().documents
    for (const id of ['gone', '__proto__', 'constructor']) {
      store.actions.writeAnswers(id, {}, 'free')
      store.actions.setNote(id, 'latency', 'x')
      store.actions.toggleTick(id, 'x')
      store.actions.remove(id)
    }
    expect(store.getState().documents).toBe(before)
  })

  test('ids of drafts are short and differ', () => {
    const store = open()
    const ids = new Set(Array.from({ length: 100 }, () => store.actions.startDraft(ANSWERS)))
    expect(ids.size).toBe(100)
    for (const id of ids) expect(id).toMatch(/^[a-z2-9]{10}$/)
  })
})

describe('counting writes', () => {
  test('a stored count that cannot grow any more starts again, and what is written can be read', () => {
    const state = { documents: [] }
    shared.texts.set(DOCUMENTS_KEY, recordWith({ rev: Number.MAX_SAFE_INTEGER, state }))
    const store = open()
    store.actions.startDraft(ANSWERS)
    store.flush()
    expect(stored()?.rev).toBe(1)
    expect(open().getState().documents).toHaveLength(1)
  })
})

describe('a browser that reports success and keeps nothing', () => {
  test('a damaged text is not said to be set aside, and is not written over', () => {
    const damaged = '{broken'
    shared.texts.set(DOCUMENTS_KEY, damaged)
    const tab = shared.openTab()
    const store = createDocumentStore({ ...tab, write: () => undefined }, { build: 'test' })
    expect(store.getState().notices).toEqual([{ kind: 'quarantined', text: damaged, kept: false }])
    store.actions.startDraft(ANSWERS)
    store.flush()
    expect(store.getState().saving).toBe('not-saved')
    expect(shared.texts.get(DOCUMENTS_KEY)).toBe(damaged)
  })
})
