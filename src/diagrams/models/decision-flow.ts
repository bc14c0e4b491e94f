import type { DecisionFlow, Outcome } from '#schema/content/flow.ts'
import type { CoreKnowledge } from '#schema/content/knowledge.ts'
import type { DiagramEdge, DiagramModel, DiagramNode } from '#schema/diagram/diagram.ts'

type Book = Pick<CoreKnowledge, 'flow' | 'questions'>

/** The guide's decision flow as it is routed. Node ids are `root`, question ids and outcome ids, as in `DecisionPath`. */
export function decisionFlowModel({ flow, questions }: Book): DiagramModel {
  const asked = Object.keys(flow.steps)
  const question = (id: string) => questions.find((entry) => entry.id === id)
  const nodes: readonly DiagramNode[] = [
    { id: 'root', label: flow.root, shape: 'stadium' },
    ...asked.map((id) => ({
      id,
      label: asQuestion(question(id)?.short ?? id),
      shape: 'decision' as const,
      to: `/advise/${id}`,
    })),
    ...flow.outcomes.map((outcome) => ({
      id: outcome.id,
      label: outcome.label,
      shape: 'box' as const,
      to: outcomePath(outcome),
    })),
  ]
  return {
    id: 'decision-flow',
    title: flow.title,
    description: `${asked.length} questions lead to ${flow.outcomes.length} patterns: ${flow.outcomes.map((outcome) => outcome.label).join(', ')}.`,
    direction: 'down',
    nodes,
    edges: [{ from: 'root', to: flow.start }, ...asked.flatMap((id) => answers(flow, id, question(id)?.options ?? []))],
    groups: [],
  }
}

type Options = readonly { readonly id: string; readonly label: string; readonly short?: string | undefined }[]

function answers(flow: DecisionFlow, id: string, options: Options): readonly DiagramEdge[] {
  return Object.entries(flow.steps[id] ?? {}).map(([option, target]) => {
    const words = options.find((entry) => entry.id === option)
    return {
      from: id,
      to: 'question' in target ? target.question : target.outcome,
      label: words?.short ?? words?.label ?? option,
    }
  })
}

const asQuestion = (words: string) => (words.endsWith('?') ? words : `${words}?`)

function outcomePath({ choose }: Outcome): string {
  const patterns = choose.map((entry) => entry.pattern)
  return patterns.length === 1 ? `/patterns/${patterns[0]}` : `/compare?patterns=${patterns.join(',')}`
}
