import type { Answers } from '#schema/advice/answers.ts'
import type { DecisionFlow, FlowTarget } from '#schema/content/flow.ts'
import { walkFlow } from './walk-flow.ts'

/** The most flow questions that can still come before an outcome, the next one included. */
export function longestWay(flow: DecisionFlow, answers: Answers): number {
  const path = walkFlow(flow, answers)
  const reached = new Set(path.steps.map((step) => step.question))
  const open = path.steps.filter((step) => step.option === undefined)
  return open.reduce((sum, step) => sum + longestFrom(flow, { question: step.question }, reached, new Set()), 0)
}

function longestFrom(
  flow: DecisionFlow,
  target: FlowTarget,
  reached: ReadonlySet<string>,
  above: ReadonlySet<string>,
): number {
  if ('outcome' in target || above.has(target.question)) return 0
  const { question } = target
  if (above.size > 0 && reached.has(question)) return 0
  const below = Object.values(flow.steps[question] ?? {}).map((to) =>
    longestFrom(flow, to, reached, new Set([...above, question])),
  )
  return 1 + Math.max(0, ...below)
}
