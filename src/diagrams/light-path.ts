import type { DecisionPath } from '#schema/advice/path.ts'
import type { DecisionFlow } from '#schema/content/flow.ts'
import { UNKNOWN } from '#schema/content/unknown.ts'
import type { Lit } from '#schema/diagram/drawing.ts'

/** The reader's path through the drawn decision flow: walked, still open, and out of reach. */
export function lightPath(flow: DecisionFlow, path: DecisionPath): Lit {
  const edges = new Set(path.edges)
  const nodes = new Set(['root', ...path.edges.flatMap((edge) => edge.split('>'))])
  const open = stillOpen(flow, path)
  const all = [
    'root',
    `root>${flow.start}`,
    ...flow.outcomes.map((outcome) => outcome.id),
    ...Object.entries(flow.steps).flatMap(([question, answers]) => [
      question,
      ...Object.values(answers).map((target) => `${question}>${idOf(target)}`),
    ]),
  ]
  return { nodes, edges, dimmed: new Set(all.filter((id) => !open.has(id))), current: path.next ?? path.outcome }
}

type Target = DecisionFlow['steps'][string][string]
const idOf = (target: Target) => ('question' in target ? target.question : target.outcome)

/** Everything that the given answers leave reachable. */
function stillOpen(flow: DecisionFlow, path: DecisionPath): ReadonlySet<string> {
  const given = new Map(path.steps.map((step) => [step.question, step.option]))
  const open = new Set(['root', `root>${flow.start}`])
  const visit = (question: string) => {
    open.add(question)
    const answer = given.get(question)
    for (const [option, target] of Object.entries(flow.steps[question] ?? {})) {
      if (answer !== undefined && answer !== UNKNOWN && answer !== option) continue
      const id = idOf(target)
      open.add(`${question}>${id}`)
      if ('question' in target && !open.has(id)) visit(id)
      else open.add(id)
    }
  }
  visit(flow.start)
  return open
}
