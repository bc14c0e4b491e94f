import { useCallback, useMemo } from 'react'
import { walkFlow } from '#advisor/flow/walk-flow.ts'
import { DiagramViewer } from '#components/DiagramViewer.tsx'
import { type Possibility, StillPossible } from '#components/flow-panel/StillPossible.tsx'
import { AnswersSoFar } from '#components/journey/AnswersSoFar.tsx'
import { StaticDiagram } from '#components/StaticDiagram.tsx'
import { lightPath } from '#diagrams/light-path.ts'
import { decisionFlowModel } from '#diagrams/models/decision-flow.ts'
import { toSteps } from '#diagrams/to-steps.ts'
import type { Answers, Way } from '#schema/advice/answers.ts'
import type { CoreKnowledge } from '#schema/content/knowledge.ts'
import type { DiagramModel } from '#schema/diagram/diagram.ts'
import type { SvgNode } from '#schema/diagram/drawing.ts'
import { readAnswers, stringifySearch } from '#state/address.ts'
import type { Journey } from '#state/journey.ts'
import type { Weighing } from '#state/weighing.ts'
import { PATH_TITLE } from './path-title.ts'
import type { Question } from './picked.ts'

export interface FlowPanelProps {
  readonly core: CoreKnowledge
  /** Undefined until the rules are there to weigh with. */
  readonly weighing: Weighing | undefined
  readonly journey: Journey
  readonly question: Question
  /** What stands in the form now: the panel runs ahead of "Continue". */
  readonly picked: readonly string[]
}

interface Props extends FlowPanelProps {
  /** The drawn decision flow. */
  readonly drawing: SvgNode
}

/** The decision flow with the path that the answers take, what is still possible, and the answers so far. */
export function FlowPanel({ core, weighing, journey, question, picked, drawing }: Props) {
  const { answers, way } = journey
  const ahead = useMemo(() => withPick(core, answers, question, picked), [core, answers, question, picked])
  const path = useMemo(() => walkFlow(core.flow, ahead), [core, ahead])
  const model = useMemo(() => decisionFlowModel(core), [core])
  const lit = useMemo(() => {
    const light = lightPath(core.flow, path)
    // While a choice runs ahead, the reader is still here and not at the question that it leads to.
    return question.stage === 'flow' ? { ...light, current: question.id } : light
  }, [core, path, question])
  const query = stringifySearch(journey.pairs())
  const linkTo = useCallback((node: string) => pathOf(model, node, query), [model, query])
  const inFlow = question.stage === 'flow'
  return (
    <aside
      aria-label={PATH_TITLE}
      className="border-t border-line bg-sunken px-4 py-8 sm:px-8 lg:border-s lg:border-t-0 lg:pe-[max(2rem,calc((100vw-84rem)/2+2rem))] lg:ps-10 lg:pt-10"
    >
      <div className="mx-auto max-w-3xl space-y-7 lg:mx-0">
        <DiagramViewer
          title={PATH_TITLE}
          titleHidden
          steps={toSteps(model, lit)}
          aside={<h2 className="text-lg">{PATH_TITLE}</h2>}
        >
          <StaticDiagram svg={drawing} lit={lit} linkTo={linkTo} />
        </DiagramViewer>
        <StillPossible
          title={inFlow ? 'Still possible' : 'Still in the running'}
          possibilities={inFlow ? outcomesOf(core, path.possible) : candidatesOf(core, weighing, ahead, way)}
        />
        <AnswersSoFar questions={core.questions} answers={answers} unused={path.unused} pairs={journey.pairs()} />
      </div>
    </aside>
  )
}

/** Questions open with the answers given so far. */
function pathOf(model: DiagramModel, node: string, query: string): string | undefined {
  const to = model.nodes.find(({ id }) => id === node)?.to
  return to?.startsWith('/advise/') ? to + query : to
}

function withPick(core: CoreKnowledge, answers: Answers, question: Question, picked: readonly string[]): Answers {
  if (picked.length === 0) return answers
  return { ...answers, ...readAnswers(core.questions, { [question.id]: picked.join(',') }) }
}

function outcomesOf({ flow }: CoreKnowledge, possible: readonly string[]): readonly Possibility[] {
  return flow.outcomes.map(({ id, label }) => ({ id, label, out: !possible.includes(id) }))
}

/** In the book's own order, so that the chips stay where they are while answers come and go. */
function candidatesOf(
  { candidates, patterns }: CoreKnowledge,
  weighing: Weighing | undefined,
  answers: Answers,
  way: Way,
): readonly Possibility[] {
  const out = weighing?.out(answers, way)
  return candidates.map((id) => ({ id, label: patterns[id]?.name ?? id, out: out?.has(id) ?? false }))
}
