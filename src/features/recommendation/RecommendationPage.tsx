import type { AdviceKnowledge, LibraryKnowledge } from '#schema/content/knowledge.ts'
import type { PageBook } from '#schema/content/page-book.ts'
import { type Later, useLater } from '#ui/later.ts'
import { PageHead } from '#ui/PageHead.tsx'
import { laterVerdict } from './later-verdict.ts'
import { NoAnswers } from './NoAnswers.tsx'
import { Preparing } from './Preparing.tsx'
import type { VerdictProps } from './Verdict.tsx'

interface Props extends Omit<VerdictProps, 'library'> {
  /** Holds situations to start from. */
  readonly home: Later<PageBook>
  readonly advice: Later<AdviceKnowledge>
  readonly library: Later<LibraryKnowledge>
}

/** The verdict with everything behind it, for the answers in the address. */
export function RecommendationPage(props: Props) {
  const { journey } = props
  return (
    <>
      <PageHead
        title="Your recommendation"
        description="The communication pattern that fits your answers, why, why not the others, and what would change it."
      />
      {journey.ready ? <Answered {...props} /> : <Preparing />}
    </>
  )
}

function Answered({ home, advice, library, ...props }: Props) {
  if (Object.keys(props.journey.answers).length === 0) return <NoAnswers home={home} />
  return <Weighed advice={advice} library={library} {...props} />
}

function Weighed({ advice, library, ...props }: Omit<Props, 'home'>) {
  const verdict = useLater(laterVerdict(advice))
  const sources = useLater(library)
  return verdict ? <verdict.Verdict {...props} advice={verdict.advice} library={sources} /> : <Preparing />
}
