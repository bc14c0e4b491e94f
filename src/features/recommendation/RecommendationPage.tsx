import { useCallback, useMemo, useState } from 'react'
import type { AdviceKnowledge, CoreKnowledge, LibraryKnowledge } from '#schema/content/knowledge.ts'
import type { PageBook, PageBooks } from '#schema/content/page-book.ts'
import { Guard } from '#ui/Guard.tsx'
import { type Later, useLater, useLaterOrNull } from '#ui/later.ts'
import { PageHead } from '#ui/PageHead.tsx'
import { Following } from './Following.tsx'
import { laterStart, laterVerdict } from './later-verdict.ts'
import { NoAnswers } from './NoAnswers.tsx'
import { Preparing } from './Preparing.tsx'
import type { RestProps } from './ReportRest.tsx'
import { withNames } from './with-names.ts'

interface Props extends RestProps {
  /** Holds situations to start from. */
  readonly home: Later<PageBook>
  readonly core: CoreKnowledge
  readonly pages: PageBooks
  readonly advice: Later<AdviceKnowledge>
  readonly library: Later<LibraryKnowledge>
}

/** The verdict with everything behind it, for the answers in the address. */
export function RecommendationPage({ home, ...props }: Props) {
  const { ready, answers } = props.journey
  return (
    <>
      <PageHead
        title="Your recommendation"
        description="The communication pattern that fits your answers, why, why not the others, and what would change it."
      />
      {!ready ? <Preparing /> : Object.keys(answers).length === 0 ? <NoAnswers home={home} /> : <Weighed {...props} />}
    </>
  )
}

/**
 * Where the book is not here yet, the report comes in stages, each fetched when the one before is on the page: the
 * verdict, its reasons, then what the library adds.
 */
function Weighed({ core, pages, advice, library, ...props }: Omit<Props, 'home'>) {
  const whole = laterVerdict(advice)
  const [staged] = useState(() => whole.current() === undefined)
  const [complete, setComplete] = useState(!staged)
  const start = useLaterOrNull(staged ? laterStart(pages) : undefined)
  const verdict = useLaterOrNull(!staged || start !== undefined ? whole : undefined)
  const sources = useLater(complete ? library : undefined)
  const onComplete = useCallback(() => setComplete(true), [])
  const on = new Date().toISOString().slice(0, 10)
  const { journey } = props
  const { ReportRest, book } = verdict ?? {}
  const part = start?.book
  const named = useMemo(() => part && withNames(core, part), [core, part])
  const first = start ?? verdict
  const known = named ?? book
  if (!first || !known) return <Preparing />
  return (
    // As tall as a report while it is not all there, so that nothing moves.
    <div className={complete ? '' : 'min-h-[200vh]'}>
      <first.ReportStart book={known} journey={journey} staged={staged} on={on} waiting={<Preparing />}>
        {ReportRest && book ? (
          // The verdict stands whatever happens to what follows it.
          <Guard name="What follows the verdict" of={journey.answers}>
            <ReportRest
              {...props}
              advice={book}
              library={sources}
              staged={staged}
              on={on}
              waiting={<Following />}
              onComplete={onComplete}
            />
          </Guard>
        ) : (
          <Following failed={verdict === null} />
        )}
      </first.ReportStart>
    </div>
  )
}
