import { useMemo } from 'react'
import { walkFlow } from '#advisor/flow/walk-flow.ts'
import { recommend } from '#advisor/recommend/recommend.ts'
import { FlowSteps } from '#components/flow-panel/FlowSteps.tsx'
import { type Possibility, StillPossible } from '#components/flow-panel/StillPossible.tsx'
import { AnswersSoFar } from '#components/journey/AnswersSoFar.tsx'
import { lightPath } from '#diagrams/light-path.ts'
import { decisionFlowModel } from '#diagrams/models/decision-flow.ts'
import { toSteps } from '#diagrams/to-steps.ts'
import type { Answers, Way } from '#schema/advice/answers.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import { readAnswers } from '#state/address.ts'
import type { Journey } from '#state/journey.ts'
import type { Question } from './picked.ts'

interface Props {
  readonly advice: AdviceKnowledge
  readonly journey: Journey
  readonly question: Question
  /** What stands in the form now: the panel runs ahead of "Continue". */
  readonly picked: readonly string[]
}

/** The decision flow with the path that the answers take, what is still possible, and the answers so far. */
export function FlowPanel({ advice, journey, question, picked }: Props) {
  const { answers, way } = journey
  const ahead = useMemo(() => withPick(advice, answers, question, picked), [advice, answers, question, picked])
  const path = useMemo(() => walkFlow(advice.flow, ahead), [advice, ahead])
  const model = useMemo(() => decisionFlowModel(advice), [advice])
  const lit = useMemo(() => lightPath(advice.flow, path), [advice, path])
  const inFlow = question.stage === 'flow'
  return (
    <aside
      aria-label="Your path through the decision flow"
      className="border-t border-line bg-sunken px-4 py-8 sm:px-8 lg:border-s lg:border-t-0 lg:pe-[max(2rem,calc((100vw-84rem)/2+2rem))] lg:ps-10 lg:pt-10"
    >
      <div className="mx-auto max-w-3xl space-y-7 lg:mx-0">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h2 className="text-lg">Your path through the decision flow</h2>
          <p className="text-sm text-ink-2">drawn from your answers</p>
        </div>
        <FlowSteps steps={toSteps(model, lit)} />
        <StillPossible
          title={inFlow ? 'Still possible' : 'Patterns still in'}
          possibilities={inFlow ? outcomesOf(advice, path.possible) : candidatesOf(advice, ahead, way)}
        />
        <AnswersSoFar questions={advice.questions} answers={answers} unused={path.unused} pairs={journey.pairs()} />
      </div>
    </aside>
  )
}

function withPick(advice: AdviceKnowledge, answers: Answers, question: Question, picked: readonly string[]): Answers {
  if (picked.length === 0) return answers
  return { ...answers, ...readAnswers(advice.questions, { [question.id]: picked.join(',') }) }
}

function outcomesOf({ flow }: AdviceKnowledge, possible: readonly string[]): readonly Possibility[] {
  return flow.outcomes.map(({ id, label }) => ({ id, label, out: !possible.includes(id) }))
}

/** In the book's own order, so that the chips stay where they are while answers come and go. */
function candidatesOf(advice: AdviceKnowledge, answers: Answers, way: Way): readonly Possibility[] {
  const { ranking } = recommend(advice, answers, way)
  const out = new Set(ranking.filter(({ eliminations }) => eliminations.length > 0).map(({ pattern }) => pattern))
  return advice.candidates.map((id) => ({ id, label: advice.patterns[id]?.name ?? id, out: out.has(id) }))
}
