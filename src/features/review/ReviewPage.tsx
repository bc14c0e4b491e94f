import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { Journey, Pairs } from '#state/journey.ts'
import { type Later, useLater } from '#ui/later.ts'
import { NeedsScript } from '#ui/NeedsScript.tsx'
import { Page, PageTitle } from '#ui/Page.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { laterAnswered } from './later-answered.ts'

interface Props {
  readonly advice: Later<AdviceKnowledge>
  readonly journey: Journey
  readonly onStay: (pairs: Pairs) => void
}

const LEAD = 'The recommendation rests on these. Change anything that is not right, and you come straight back here.'

/** Every answer on one page before the recommendation is made from them. */
export function ReviewPage({ advice, journey, onStay }: Props) {
  const part = useLater(laterAnswered(advice))
  return (
    <Page width="text">
      <PageHead title="Check your answers" description={LEAD} />
      <PageTitle title="Check your answers" lead={LEAD} />
      <NeedsScript />
      <div className="min-h-[34rem]">
        {part ? <part.Answered advice={part.advice} journey={journey} onStay={onStay} /> : <Waiting />}
      </div>
    </Page>
  )
}

/** What stands here until the address has been read. */
function Waiting() {
  return (
    <div aria-hidden="true" className="mt-8 space-y-3">
      {[1, 2, 3, 4, 5].map((row) => (
        <div key={row} className="h-16 rounded-card bg-sunken" />
      ))}
    </div>
  )
}
