import { createStore, type StoreApi } from 'zustand/vanilla'
import type { StoredDocuments } from '#schema/document/system-map.ts'
import { createDocumentActions, type DocumentActions } from './document-actions.ts'
import { type DocumentsState, NOTHING_KEPT } from './documents-state.ts'
import { firstInteraction } from './edit-document.ts'
import { type Notice, withNotice, withoutNotice } from './notices.ts'
import type { Versions } from './read-record.ts'
import { createRecordKeeper, type Outcome } from './record-keeper.ts'
import { same } from './same.ts'
import type { DocumentStorage } from './storage/document-storage.ts'
import { DOCUMENTS_KEY } from './stored-record.ts'

/** How long typing rests before it is written. */
const REST_MS = 300

/** A zustand store (read it with `useDocuments`) with the only functions that change it. */
export interface DocumentStore extends Pick<StoreApi<DocumentsState>, 'getState' | 'getInitialState' | 'subscribe'> {
  readonly actions: DocumentActions
  /** Writes now what waits to be written, for example before a reload; whether all is saved then. */
  readonly flush: () => boolean
  /** Stops listening; for tests. */
  readonly close: () => void
}

/**
 * What a person keeps, over a storage. Reads once, synchronously; the initial state stays empty all the same, so that
 * a prerendered page and its first render agree. Writes come 300 ms after the last change and when the page is left.
 *
 * @param options.build id of this build, written beside the data
 * @param options.unopened leave what is stored where it is, since opening it failed before
 */
export function createDocumentStore(
  storage: DocumentStorage,
  options: { readonly build?: string; readonly versions?: Versions; readonly unopened?: boolean } = {},
): DocumentStore {
  const store = createStore<DocumentsState>(() => NOTHING_KEPT)
  const keeper = createRecordKeeper(storage, options.build ?? 'dev', options.versions)
  /** Documents whose answers another tab changed while this one was looking at them. */
  const foreign = new Set<string>()
  let stored: StoredDocuments = { documents: [] }
  let timer: ReturnType<typeof setTimeout> | undefined

  function tell(notice: Notice) {
    store.setState(({ notices }) => ({ notices: withNotice(notices, notice) }))
  }

  function show(outcome: Outcome, wanted: boolean) {
    stored = outcome.state
    for (const notice of outcome.notices) tell(notice)
    const movedTo = Object.fromEntries(outcome.copies.map(({ document, copy }) => [document, copy]))
    store.setState((state) => ({
      documents: stored.documents,
      current: stored.current,
      movedTo: { ...state.movedTo, ...movedTo },
      saving: outcome.saved && storage.lasting ? 'saved' : wanted ? 'not-saved' : state.saving,
    }))
  }

  function flush(): boolean {
    if (timer === undefined) return isSaved()
    clearTimeout(timer)
    timer = undefined
    const outcome = keeper.save(stored)
    markForeign(stored, outcome.state)
    show(outcome, true)
    if (outcome.saved && storage.lasting) {
      store.setState(({ notices }) => ({ notices: withoutNotice(notices, 'not-saved') }))
    }
    return isSaved()
  }

  function isSaved() {
    return store.getState().saving !== 'not-saved'
  }

  function changedElsewhere() {
    const outcome = keeper.catchUp(stored)
    markForeign(stored, outcome.state)
    show(outcome, false)
    if (!outcome.saved) timer ??= setTimeout(flush, REST_MS)
  }

  function markForeign(ours: StoredDocuments, joined: StoredDocuments) {
    for (const document of joined.documents) {
      const mine = ours.documents.find(({ id }) => id === document.id)
      if (mine && !same(firstInteraction(mine).answers, firstInteraction(document).answers)) foreign.add(document.id)
    }
  }

  function change(next: StoredDocuments) {
    if (next === stored) return
    stored = next
    store.setState({ documents: next.documents, current: next.current, saving: 'waiting' })
    clearTimeout(timer)
    timer = setTimeout(flush, REST_MS)
  }

  const actions = createDocumentActions({
    store,
    read: () => stored,
    change,
    foreign,
    tell,
    saveHere: () => {
      for (const kind of ['cleared-elsewhere', 'not-opened'] as const) actions.dismiss(kind)
      for (const notice of keeper.release()) tell(notice)
      timer ??= setTimeout(flush, REST_MS)
      flush()
    },
  })
  show(keeper.open({ unopened: options.unopened ?? false }), false)
  if (!storage.lasting) tell({ kind: 'not-saved', why: 'storage-off' })
  const stop = storage.watch(DOCUMENTS_KEY, { changedElsewhere, leaving: flush })
  const close = () => {
    clearTimeout(timer)
    stop()
  }
  const { getState, getInitialState, subscribe } = store
  return { getState, getInitialState, subscribe, actions, flush, close }
}
