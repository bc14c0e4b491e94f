import { Link } from '@tanstack/react-router'
import { answerWords } from '#components/journey/answer-words.ts'
import type { CoreKnowledge } from '#schema/content/knowledge.ts'
import type { SystemMap } from '#schema/document/system-map.ts'
import { readAnswers, writeAddress, writeAnswers } from '#state/address.ts'
import type { DocumentStore } from '#state/documents.ts'
import { firstInteraction } from '#state/edit-document.ts'
import { useDocuments } from '#state/use-documents.ts'
import type { Weighing } from '#state/weighing.ts'
import { buttonStyle } from '#ui/button-style.ts'
import { useHydrated } from '#ui/hydrated.ts'
import type { Later } from '#ui/later.ts'
import { GoOn } from './GoOn.tsx'

interface Props {
  readonly core: CoreKnowledge
  /** Fetched when there is something to continue. */
  readonly weighing: Later<Weighing>
  readonly documents: DocumentStore
}

/** The way back into the decision that was worked on last; its room is there before anything is known of it. */
export function Continue({ core, weighing, documents }: Props) {
  const ready = useHydrated()
  const current = useDocuments(documents, (state) => state.documents.find(({ id }) => id === state.current))
  return (
    <section
      aria-label="Continue where you were"
      className="flex min-h-36 flex-col justify-center rounded-card border border-line bg-sunken px-5 py-4 sm:min-h-28 sm:px-6"
    >
      {current ? (
        <Resume core={core} weighing={weighing} document={current} />
      ) : (
        <p className="text-ink-2">
          {ready ? 'Nothing saved yet. Your answers are kept in this browser as you give them, and nowhere else.' : ' '}
        </p>
      )}
    </section>
  )
}

function Resume({ core, weighing, document }: Omit<Props, 'documents'> & { readonly document: SystemMap }) {
  const { way, answers: stored } = firstInteraction(document)
  // Through the address, so that answers which the book no longer knows are left out here as they are everywhere.
  const answers = readAnswers(core.questions, writeAnswers(core.questions, stored))
  const pairs = writeAddress(core.questions, { answers, way, document: document.id })
  const given = core.questions.filter(({ id }) => Object.hasOwn(answers, id))
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
      <div className="me-auto min-w-0">
        <h2 className="text-lg">Continue where you were{document.title ? `: ${document.title}` : ''}</h2>
        <p className="mt-0.5 line-clamp-1 text-note text-ink-2">
          {given.length === 0 ? 'No answers yet' : null}
          {given
            .slice(0, 5)
            .map((question) => `${question.short}: ${answerWords(question, answers[question.id] ?? [], 'short')}`)
            .join(' · ')}
          {given.length > 5 ? ` · ${given.length - 5} more` : ''}
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <GoOn core={core} weighing={weighing} answers={answers} way={way} pairs={pairs} />
        <Link
          to="/advise/$question"
          params={{ question: core.flow.start }}
          search={{}}
          className={buttonStyle.secondary}
        >
          Start again
        </Link>
      </div>
    </div>
  )
}
