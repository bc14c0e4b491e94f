import type { StoreApi } from 'zustand/vanilla'
import type { Answers, Way } from '#schema/advice/answers.ts'
import type { StoredDocuments, SystemMap } from '#schema/document/system-map.ts'
import type { DocumentsState } from './documents-state.ts'
import {
  firstInteraction,
  MOST_DOCUMENTS,
  newDocument,
  replaceDocument,
  withAnswers,
  withNote,
  withTick,
  withTitle,
} from './edit-document.ts'
import { copyOf } from './merge.ts'
import { newId } from './new-id.ts'
import { type Notice, type NoticeKind, withoutNotice } from './notices.ts'
import { same } from './same.ts'
import { whereIs } from './where-is.ts'

/** Everything that changes what is kept. An id of no document changes nothing. */
export interface DocumentActions {
  /** Opens a document for these answers and makes it the current one; undefined when the list is full. */
  readonly startDraft: (answers: Answers, way?: Way) => string | undefined
  /**
   * Writes the answers of a document. `seen` are the answers that the page showed before: when another tab has changed
   * the document since, and the page did not show that, this tab's answers go on as a copy.
   * Gives the id that the answers are under now.
   */
  readonly writeAnswers: (id: string, answers: Answers, way: Way, seen?: Answers) => string
  /** An empty text takes the note away. */
  readonly setNote: (id: string, question: string, text: string) => void
  readonly toggleTick: (id: string, item: string) => void
  readonly rename: (id: string, title: string) => void
  /** Takes a document away; `undoRemove` brings the last one back. */
  readonly remove: (id: string) => void
  readonly undoRemove: () => void
  /** Puts a whole document in, under a new id when its own is taken; undefined when the list is full. */
  readonly add: (document: SystemMap) => string | undefined
  readonly makeCurrent: (id: string) => void
  readonly tell: (notice: Notice) => void
  readonly dismiss: (kind: NoticeKind) => void
  /** Writes again after another tab cleared the storage, or over a damaged text that could not be kept aside. */
  readonly saveHere: () => void
}

interface Parts {
  readonly store: StoreApi<DocumentsState>
  readonly read: () => StoredDocuments
  readonly change: (next: StoredDocuments) => void
  readonly foreign: Set<string>
  readonly tell: (notice: Notice) => void
  readonly saveHere: () => void
}

export function createDocumentActions({ store, read, change, foreign, tell, saveHere }: Parts): DocumentActions {
  const find = (id: string) => read().documents.find((document) => document.id === whereIs(store.getState(), id))
  const edit = (id: string, by: (document: SystemMap) => SystemMap) => {
    const document = find(id)
    const edited = document && by(document)
    if (edited && !same(edited, document)) change(replaceDocument(read(), edited))
  }

  function add(document: SystemMap): string | undefined {
    const { documents } = read()
    if (documents.length >= MOST_DOCUMENTS) {
      tell({ kind: 'not-saved', why: 'too-many' })
      return undefined
    }
    const taken = documents.some(({ id }) => id === document.id)
    const added = taken ? { ...document, id: newId() } : document
    change({ documents: [added, ...documents], current: added.id })
    return added.id
  }

  function fork(document: SystemMap, answers: Answers, way: Way): string {
    const copy = add(withAnswers(copyOf(document, newId(), document.title), answers, way))
    if (copy === undefined) return document.id
    store.setState(({ movedTo }) => ({ movedTo: { ...movedTo, [document.id]: copy } }))
    tell({ kind: 'changed-elsewhere', document: document.id, copy })
    return copy
  }

  return {
    startDraft: (answers, way = 'guided') => add(newDocument(newId(), answers, way)),
    writeAnswers: (id, answers, way, seen) => {
      const document = find(id)
      if (!document) return id
      const shown = firstInteraction(document).answers
      if (same(shown, seen)) foreign.delete(document.id)
      if (foreign.has(document.id) && !same(shown, answers)) return fork(document, answers, way)
      edit(id, (found) => withAnswers(found, answers, way))
      return document.id
    },
    setNote: (id, question, text) => edit(id, (document) => withNote(document, question, text)),
    toggleTick: (id, item) => edit(id, (document) => withTick(document, item)),
    rename: (id, title) => edit(id, (document) => withTitle(document, title)),
    remove: (id) => {
      const document = find(id)
      if (!document) return
      const { documents, current } = read()
      const others = documents.filter((other) => other !== document)
      store.setState({ removed: { document, index: documents.indexOf(document) } })
      change(current === document.id || current === undefined ? { documents: others } : { documents: others, current })
    },
    undoRemove: () => {
      const { removed } = store.getState()
      if (!removed || find(removed.document.id)) return
      store.setState({ removed: undefined })
      change({ ...read(), documents: read().documents.toSpliced(removed.index, 0, removed.document) })
    },
    add,
    makeCurrent: (id) => {
      const document = find(id)
      if (document && read().current !== document.id) change({ ...read(), current: document.id })
    },
    tell,
    dismiss: (kind) => store.setState(({ notices }) => ({ notices: withoutNotice(notices, kind) })),
    saveHere,
  }
}
