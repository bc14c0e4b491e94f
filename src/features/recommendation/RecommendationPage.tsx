import { useCallback, useState } from 'react'
import type { AdviceKnowledge, CoreKnowledge, LibraryKnowledge } from '#schema/content/knowledge.ts'
import type { PageBook, PageBooks } from '#schema/content/page-book.ts'
import { Guard } from '#ui/Guard.tsx'
import type { Later } from '#ui/later.ts'
import { PageHead } from '#ui/PageHead.tsx'
import { Following } from './Following.tsx'
import { NoAnswers } from './NoAnswers.tsx'
import { Preparing } from './Preparing.tsx'
import type { RestProps } from './ReportRest.tsx'
import { useVerdict } from './use-verdict.ts'

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

/** The report, with the verdict before the rest where both are still to come. */
function Weighed({ core, pages, advice, library, ...props }: Omit<Props, 'home'>) {
  const { journey } = props
  const { staged, failed, verdict, rest } = useVerdict({ core, pages, advice }, journey)
  const [complete, setComplete] = useState(!staged)
  const onComplete = useCallback(() => setComplete(true), [])
  const on = new Date().toISOString().slice(0, 10)
  if (!verdict) return <Preparing failed={failed} />
  const { ReportStart, ...said } = verdict
  return (
    // As tall as a report while it is not all there, so that nothing moves.
    <div className={complete ? '' : 'min-h-[200vh]'}>
      <ReportStart {...said} title={journey.document?.title ?? ''} on={on}>
        {rest ? (
          // The verdict stands whatever happens to what follows it.
          <Guard name="What follows the verdict" of={journey.answers}>
            <rest.ReportRest
              {...props}
              advice={rest.book}
              library={complete ? library : undefined}
              staged={staged}
              on={on}
              waiting={<Following />}
              onComplete={onComplete}
            />
          </Guard>
        ) : (
          <Following failed={rest === null} />
        )}
      </ReportStart>
    </div>
  )
}
