import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Answers } from '#schema/advice/answers.ts'
import { createDocumentStore, type DocumentStore } from './documents.ts'
import { firstInteraction } from './edit-document.ts'
import { createSharedStorage } from './storage/shared-storage.ts'
import { DOCUMENTS_KEY, type StoredRecord } from './stored-record.ts'
import { whereIs } from './where-is.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function openTwo() {
  const shared = createSharedStorage()
  const storages = [shared.openTab(), shared.openTab()] as const
  const first = createDocumentStore(storages[0])
  const id = first.actions.startDraft({ latency: ['start'] }) ?? ''
  first.flush()
  const tabs = [first, createDocumentStore(storages[1])] as const
  const stored = () => (JSON.parse(shared.texts.get(DOCUMENTS_KEY) ?? '{}') as StoredRecord).state
  /** Delivers every event and writes everything, until both tabs agree. */
  const settle = () => {
    for (let round = 0; round < 4; round += 1) {
      for (const n of [0, 1] as const) {
        shared.tellOf(storages[n])
        vi.advanceTimersByTime(300)
      }
    }
  }
  return { shared, storages, tabs, id, stored, settle }
}

describe('two tabs on one document', () => {
  test('a note in one and a tick in the other are both kept', () => {
    const { tabs, id, stored, settle } = openTwo()
    tabs[0].actions.setNote(id, 'latency', 'from the first')
    tabs[1].actions.toggleTick(id, 'health-checks')
    settle()
    expect(stored().documents.map(firstInteraction)).toMatchObject([
      { notes: { latency: 'from the first' }, ticks: ['health-checks'] },
    ])
  })

  test('answers given in both at once end in two documents, with a notice in the second', () => {
    const { tabs, id, stored, settle } = openTwo()
    tabs[0].actions.writeAnswers(id, { latency: ['first'] }, 'guided')
    tabs[1].actions.writeAnswers(id, { latency: ['second'] }, 'guided')
    tabs[0].flush()
    tabs[1].flush()
    settle()
    const copy = whereIs(tabs[1].getState(), id)
    expect(tabs[1].getState().notices).toEqual([{ kind: 'changed-elsewhere', document: id, copy }])
    expect(
      Object.fromEntries(stored().documents.map((one) => [one.id, firstInteraction(one).answers.latency])),
    ).toEqual({
      [id]: ['first'],
      [copy]: ['second'],
    })
    tabs[1].actions.writeAnswers(id, { latency: ['third'] }, 'guided')
    settle()
    expect(stored().documents).toHaveLength(2)
  })

  test('answers on top of a change that the page never showed go on as a copy', () => {
    const { tabs, id, stored, settle } = openTwo()
    tabs[0].actions.writeAnswers(id, { latency: ['first'] }, 'guided')
    settle()
    const under = tabs[1].actions.writeAnswers(id, { latency: ['second'] }, 'guided', { latency: ['start'] })
    settle()
    expect(under).not.toBe(id)
    expect(stored().documents.map((one) => firstInteraction(one).answers.latency)).toEqual([['second'], ['first']])
  })

  test('a tab that showed the other one’s answers may change them', () => {
    const { tabs, id, stored, settle } = openTwo()
    tabs[0].actions.writeAnswers(id, { latency: ['first'] }, 'guided')
    settle()
    expect(tabs[1].actions.writeAnswers(id, { latency: ['second'] }, 'guided', { latency: ['first'] })).toBe(id)
    settle()
    expect(stored().documents).toHaveLength(1)
  })

  test('what one tab removed while the other changed it stays', () => {
    const { tabs, id, stored, settle } = openTwo()
    tabs[0].actions.remove(id)
    tabs[1].actions.rename(id, 'Orders')
    settle()
    expect(stored().documents).toMatchObject([{ id, title: 'Orders' }])
  })

  test('names typed in three tabs at once are all kept as they were typed', () => {
    const { shared, tabs, id, stored, settle } = openTwo()
    const third = createDocumentStore(shared.openTab())
    /** Adds a letter to the name that the tab shows. */
    const type = ({ actions, getState }: DocumentStore, letter: string) => {
      const shown = getState().documents.find((one) => one.id === whereIs(getState(), id))
      actions.rename(id, (shown?.title ?? '') + letter)
    }
    for (let letter = 0; letter < 6; letter += 1) {
      type(tabs[0], 'Orders'.charAt(letter))
      type(tabs[1], 'Ledger'.charAt(letter))
      type(third, 'Carts!'.charAt(letter))
      settle()
      third.flush()
    }
    settle()
    expect(
      stored()
        .documents.map(({ title }) => title)
        .toSorted(),
    ).toEqual(['Carts!', 'Ledger', 'Orders'])
  })

  test('two decisions of one name are told apart', () => {
    const { tabs, id, stored, settle } = openTwo()
    tabs[0].actions.rename(id, 'Orders')
    settle()
    tabs[0].actions.writeAnswers(id, { latency: ['first'] }, 'guided')
    tabs[1].actions.writeAnswers(id, { latency: ['second'] }, 'guided')
    settle()
    expect(
      stored()
        .documents.map(({ title }) => title)
        .toSorted(),
    ).toEqual(['Orders', 'Orders (copy)'])
  })

  test('a storage cleared by another tab is told, and written again only when told to', () => {
    const { shared, storages, tabs, id } = openTwo()
    shared.texts.clear()
    shared.tellOf(storages[0])
    expect(tabs[0].getState()).toMatchObject({ documents: [{ id }], notices: [{ kind: 'cleared-elsewhere' }] })
    tabs[0].actions.rename(id, 'Orders')
    tabs[0].flush()
    expect(shared.texts.size).toBe(0)
    tabs[0].actions.saveHere()
    expect(shared.texts.get(DOCUMENTS_KEY)).toContain('Orders')
    expect(tabs[0].getState().saving).toBe('saved')
  })

  test('an old tab leaves alone what a newer build has written meanwhile', () => {
    const { shared, storages, tabs, id } = openTwo()
    const newer = '{"v":2,"everything":"else"}'
    shared.texts.set(DOCUMENTS_KEY, newer)
    tabs[0].actions.rename(id, 'Orders')
    shared.tellOf(storages[0])
    tabs[0].flush()
    vi.advanceTimersByTime(1000)
    expect(shared.texts.get(DOCUMENTS_KEY)).toBe(newer)
    expect(tabs[0].getState().notices).toEqual([{ kind: 'read-only' }])
  })

  test('two writes at the same moment, of which one went under, are joined afterwards', () => {
    const { shared, storages, tabs, id, stored, settle } = openTwo()
    const before = shared.texts.get(DOCUMENTS_KEY) ?? ''
    tabs[0].actions.toggleTick(id, 'went-under')
    tabs[0].flush()
    // The other browser process had not yet seen that write.
    shared.texts.set(DOCUMENTS_KEY, before)
    tabs[1].actions.toggleTick(id, 'on-top')
    tabs[1].flush()
    shared.tellOf(storages[0])
    settle()
    expect(stored().documents[0]?.interactions[0]?.ticks.toSorted()).toEqual(['on-top', 'went-under'])
  })
})

const tab = fc.constantFrom(0, 1)
const question = fc.constantFrom('latency', 'payload')
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('answer' as const), tab, question }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('note' as const), tab, question }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('tick' as const), tab, question }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('draft' as const), tab, question }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), tab, question }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('hear' as const), tab, question }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reload' as const), tab, question }) },
)

test('in 200 random schedules of two tabs, no edit is lost that its own writer, or somebody who saw it, did not replace', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 40 }), (steps) => {
      const { shared, storages, tabs, id, settle, stored } = openTwo()
      const stores: [DocumentStore, DocumentStore] = [...tabs]
      /** What each tab works on and the answers that its page shows. */
      const pages: { id: string; shown: Answers }[] = [id, id].map((of) => ({ id: of, shown: { latency: ['start'] } }))
      const expected = new Set<string>()
      const ticked = new Set<string>()
      steps.forEach((move, n) => {
        const [store, page, token] = [stores[move.tab as 0 | 1], pages[move.tab], `t${n}`]
        if (!store || !page) return
        const here = () => store.getState().documents.find((one) => one.id === whereIs(store.getState(), page.id))
        switch (move.do) {
          case 'answer': {
            for (const replaced of page.shown[move.question] ?? []) expected.delete(replaced)
            const answers = { ...page.shown, [move.question]: [token] }
            page.id = store.actions.writeAnswers(page.id, answers, 'guided', page.shown)
            page.shown = answers
            expected.add(token)
            break
          }
          case 'note': {
            const seen = here()?.interactions[0]?.notes[move.question]
            if (seen !== undefined) expected.delete(seen)
            store.actions.setNote(page.id, move.question, token)
            expected.add(token)
            break
          }
          case 'tick':
            store.actions.toggleTick(page.id, token)
            ticked.add(token)
            break
          case 'draft':
            page.shown = { [move.question]: [token] }
            page.id = store.actions.startDraft(page.shown) ?? page.id
            expected.add(token)
            break
          case 'wait':
            vi.advanceTimersByTime(300)
            break
          case 'hear':
            shared.tellOf(storages[move.tab as 0 | 1])
            break
          case 'reload': {
            shared.leave(storages[move.tab as 0 | 1])
            page.id = whereIs(store.getState(), page.id)
            store.close()
            stores[move.tab as 0 | 1] = createDocumentStore(storages[move.tab as 0 | 1])
            // A reload shows what is kept, as "Continue where you were" does.
            const kept = stores[move.tab as 0 | 1].getState().documents.find((one) => one.id === page.id)
            page.shown = kept ? firstInteraction(kept).answers : page.shown
          }
        }
      })
      settle()
      const text = JSON.stringify(stored())
      for (const token of [...expected, ...ticked]) expect(text).toContain(`"${token}"`)
      for (const store of stores) {
        expect(store.getState().documents).toEqual(stored().documents)
        expect(store.getState().saving).toBe('saved')
        store.close()
      }
    }),
    { numRuns: 200 },
  )
})
