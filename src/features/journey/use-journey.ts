import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { Answers } from '#schema/advice/answers.ts'
import type { CoreKnowledge } from '#schema/content/knowledge.ts'
import { readAddress, type Search, unreadAnswers, writeAddress } from '#state/address.ts'
import type { DocumentStore } from '#state/documents.ts'
import { firstInteraction, withChange } from '#state/edit-document.ts'
import type { Journey } from '#state/journey.ts'
import { useDocuments } from '#state/use-documents.ts'
import { whereIs } from '#state/where-is.ts'
import { useHydrated } from '#ui/hydrated.ts'

const NOTHING: Search = {}
const NO_NOTES: Journey['notes'] = {}

/** Binds the address of a page to what is kept. The page that calls it makes its document the current one. */
export function useJourney(
  { questions }: Pick<CoreKnowledge, 'questions'>,
  documents: DocumentStore,
  search: Search,
): Journey {
  const ready = useHydrated()
  const { answers, way, document: wanted } = readAddress(questions, ready ? search : NOTHING)
  const id = useDocuments(documents, (state) => (wanted === undefined ? undefined : whereIs(state, wanted)))
  const document = useDocuments(documents, (state) => state.documents.find((one) => one.id === id))
  const saving = useDocuments(documents, (state) => state.saving)
  const { actions } = documents
  useFollowDocument(documents, document?.id, wanted)

  const unread = ready ? unreadAnswers(questions, search).join('\n') : ''
  useEffect(() => {
    if (unread !== '') actions.tell({ kind: 'unread-answers', questions: unread.split('\n') })
  }, [actions, unread])

  const pairsOf = (given: Answers, of: string | undefined) =>
    writeAddress(questions, { answers: given, way, document: of })
  const hasAnswers = Object.keys(answers).length > 0
  // The address lags behind a fast typist or a double click: what was opened here already is not opened again.
  const opened = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (wanted !== undefined) opened.current = undefined
  }, [wanted])
  const here = () => document?.id ?? opened.current
  const open = (given: Answers) => {
    opened.current = actions.startDraft(given, way)
    return opened.current
  }

  /** Going on from an address that shows a part of the document, early or gone back to, must lose nothing of the rest. */
  const whole = (next: Answers) => {
    const kept = documents.getState().documents.find((one) => one.id === here())
    return kept ? withChange(firstInteraction(kept).answers, answers, next) : next
  }
  const keep = (next: Answers) => {
    const [of, all] = [here(), whole(next)]
    if (of !== undefined) return pairsOf(all, actions.writeAnswers(of, all, way, answers))
    return pairsOf(next, hasAnswers ? undefined : open(next))
  }
  return {
    ready,
    answers,
    way,
    document,
    preview: hasAnswers && !document,
    saving,
    notes: document ? firstInteraction(document).notes : NO_NOTES,
    pairs: (given) => pairsOf(given ? whole(given) : answers, document?.id),
    keep,
    answer: (question, options) => keep({ ...answers, [question]: options }),
    keepAsOwn: () => pairsOf(answers, here() ?? open(answers)),
    note: (question, text) => {
      const of = here() ?? (hasAnswers ? undefined : open({}))
      if (of !== undefined) actions.setNote(of, question, text)
      return pairsOf(answers, of)
    },
  }
}

/** Marks the document as the current one, and corrects the address when it went on as a copy. */
function useFollowDocument(documents: DocumentStore, id: string | undefined, wanted: string | undefined) {
  const navigate = useNavigate()
  useEffect(() => {
    if (id === undefined) return
    documents.actions.makeCurrent(id)
    if (id === wanted) return
    navigate({ to: '.', search: (old) => ({ ...old, d: id }), replace: true, resetScroll: false })
  }, [documents, id, wanted, navigate])
}
