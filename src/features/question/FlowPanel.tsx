import { useCallback, useEffect, useMemo } from 'react'
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
import { parseSearch, readAnswers } from '#state/address.ts'
import type { Weighing } from '#state/weighing.ts'
import type { Question } from './picked.ts'

export interface FlowPanelProps {
  readonly core: CoreKnowledge
  /** Undefined until the rules are there to weigh with. */
  readonly weighing: Weighing | undefined
  readonly way: Way
  /** The answers as the query of a link. */
  readonly query: string
  readonly question: Question
  /** What stands in the form now, as the address would say it: the panel runs ahead of "Continue". */
  readonly picked: string
}

interface Props extends FlowPanelProps {
  readonly title: string
  /** The drawn decision flow. */
  readonly drawing: SvgNode
  /** Fetches the question that comes after this one, should "Continue" follow. */
  readonly onAhead: (question: string) => Promise<unknown>
}

/** The decision flow with the path that the answers take, what is still possible, and the answers so far. */
export function FlowPanel({ core, weighing, way, query, question, picked, title, drawing, onAhead }: Props) {
  const answers = useMemo(() => readAnswers(core.questions, parseSearch(query)), [core, query])
  const ahead = useMemo(
    () => (picked === '' ? answers : withPick(core, query, question, picked)),
    [core, answers, query, question, picked],
  )
  const path = useMemo(() => walkFlow(core.flow, ahead), [core, ahead])
  useEffect(() => {
    if (picked === '') return
    // Weighed and fetched now, so that "Continue" has neither to do. What fails is tried again when it is wanted.
    weighing?.most(ahead, way)
    const next = weighing ? weighing.next(ahead, way) : path.next
    if (next !== undefined) onAhead(next).catch(() => undefined)
  }, [weighing, ahead, way, path, picked, onAhead])
  const model = useMemo(() => decisionFlowModel(core), [core])
  const lit = useMemo(() => {
    const light = lightPath(core.flow, path)
    // While a choice runs ahead, the reader is still here and not at the question that it leads to.
    return question.stage === 'flow' ? { ...light, current: question.id } : light
  }, [core, path, question])
  const linkTo = useCallback((node: string) => pathOf(model, node, query), [model, query])
  const inFlow = question.stage === 'flow'
  return (
    <aside
      aria-label={title}
      className="border-t border-line bg-sunken px-4 py-8 sm:px-8 lg:border-s lg:border-t-0 lg:pe-[max(2rem,calc((100vw-84rem)/2+2rem))] lg:ps-10 lg:pt-10"
    >
      <div className="mx-auto max-w-3xl space-y-7 lg:mx-0">
        <DiagramViewer
          title={title}
          titleHidden
          steps={toSteps(model, lit)}
          aside={<h2 className="text-lg">{title}</h2>}
        >
          <StaticDiagram svg={drawing} lit={lit} linkTo={linkTo} />
        </DiagramViewer>
        <StillPossible
          title={inFlow ? 'Still possible' : 'Still in the running'}
          possibilities={inFlow ? outcomesOf(core, path.possible) : candidatesOf(core, weighing, ahead, way)}
        />
        <AnswersSoFar questions={core.questions} answers={answers} unused={path.unused} pairs={parseSearch(query)} />
      </div>
    </aside>
  )
}

/** Questions open with the answers given so far. */
function pathOf(model: DiagramModel, node: string, query: string): string | undefined {
  const to = model.nodes.find(({ id }) => id === node)?.to
  return to?.startsWith('/advise/') ? to + query : to
}

/** As the address will say it: answers are known again by their text. */
function withPick({ questions }: CoreKnowledge, query: string, { id }: Question, picked: string): Answers {
  return readAnswers(questions, { ...parseSearch(query), [id]: picked })
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
