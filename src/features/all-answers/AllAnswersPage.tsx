import { Link } from '@tanstack/react-router'
import { useDeferredValue, useMemo } from 'react'
import { KeepStatus } from '#components/journey/KeepStatus.tsx'
import { questionGroups } from '#components/journey/question-groups.ts'
import type { Answers } from '#schema/advice/answers.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { Journey, Pairs } from '#state/journey.ts'
import { buttonStyle } from '#ui/button-style.ts'
import { Guard } from '#ui/Guard.tsx'
import { type Later, useLater } from '#ui/later.ts'
import { NeedsScript } from '#ui/NeedsScript.tsx'
import { PageTitle } from '#ui/Page.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { LiveResult } from './LiveResult.tsx'
import { laterResult } from './later-result.ts'
import { QuestionGroups } from './QuestionGroups.tsx'
import { SummaryBar } from './SummaryBar.tsx'

interface Props {
  /** Holds the headings of the form. */
  readonly vocabulary: AdviceKnowledge['vocabulary']
  readonly questions: AdviceKnowledge['questions']
  /** What the live result is weighed by. */
  readonly advice: Later<AdviceKnowledge>
  readonly journey: Journey
  readonly onStay: (pairs: Pairs) => void
}

const LEAD = 'Answer what you know, in any order, and skip the rest. The recommendation follows every answer.'

/** The free way: every question on one page, the recommendation beside it. */
export function AllAnswersPage({ vocabulary, questions, advice, journey, onStay }: Props) {
  const { answers, way, ready } = journey
  const engine = useLater(laterResult(advice))
  const result = useMemo(() => engine?.resultOf(answers, way), [engine, answers, way])
  // Looking for the most decisive question costs more than the rest, so it may come a moment later.
  const settled = useDeferredValue(answers)
  const next = useMemo(() => engine?.nextOf(settled, way), [engine, settled, way])
  const pairs = journey.pairs()
  const choose = (question: string, options: readonly string[]) =>
    onStay(journey.keep(withAnswer(answers, question, options)))
  const question = questions.find(({ id }) => id === next)
  return (
    <div className="mx-auto max-w-[84rem] px-4 pt-8 pb-12 sm:px-8 sm:pt-12">
      <PageHead title="All questions on one page" description={LEAD} />
      <PageTitle title="All questions on one page" lead={LEAD} />
      <NeedsScript />
      <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <div className="min-w-0">
          <QuestionGroups
            groups={questionGroups({ vocabulary }, questions)}
            answers={answers}
            ready={ready}
            next={next}
            onChoose={choose}
          />
        </div>
        <div className="min-w-0">
          <div className="lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto" id="result">
            <Guard name="The recommendation so far" of={result}>
              <LiveResult result={result} next={question} />
            </Guard>
            <div className="mt-4 flex flex-wrap gap-3">
              <Link to="/recommendation" search={pairs} className={buttonStyle.primary}>
                See the full recommendation
              </Link>
              <Link to="/advise/review" search={pairs} className={buttonStyle.secondary}>
                Check your answers
              </Link>
            </div>
            <KeepStatus
              ready={ready}
              preview={journey.preview}
              kept={journey.document !== undefined}
              saving={journey.saving}
              onKeep={() => onStay(journey.keepAsOwn())}
            />
          </div>
        </div>
      </div>
      <Guard name="The recommendation in short" of={result}>
        <SummaryBar result={result} pairs={pairs} />
      </Guard>
    </div>
  )
}

function withAnswer(answers: Answers, question: string, options: readonly string[]): Answers {
  const { [question]: _, ...others } = answers
  return options.length > 0 ? { ...others, [question]: options } : others
}
