import { given, isAnswered, isUnknown } from '#advisor/answers/given.ts'
import type { Answers } from '#schema/advice/answers.ts'
import type { DecisionPath, PathStep } from '#schema/advice/path.ts'
import type { DecisionFlow, FlowTarget } from '#schema/content/flow.ts'
import { UNKNOWN } from '#schema/content/unknown.ts'

type Branch = { readonly option: string; readonly target: FlowTarget }

/**
 * Replays the answers from the first question of the flow. Only what the replay reaches counts; an unknown answer
 * keeps all its branches open, and an option that the flow does not know is as good as none.
 */
export function walkFlow(flow: DecisionFlow, answers: Answers): DecisionPath {
  const steps: PathStep[] = []
  const reached = new Set<string>()
  const outcomes = new Set<string>()
  const edges = new Set<string>([`root>${flow.start}`])
  let next: string | undefined

  const visit = (question: string): void => {
    if (reached.has(question)) return
    reached.add(question)
    const branches = branchesOf(flow, question)
    const open = takenBranches(branches, answers, question)
    const chosen = given(answers, question).length > 0 ? open[0]?.option : undefined
    steps.push({ question, option: chosen ?? (open.length > 0 ? UNKNOWN : undefined) })
    if (open.length === 0) {
      next ??= question
      for (const { target } of branches) for (const outcome of outcomesBelow(flow, target)) outcomes.add(outcome)
    }
    for (const { target } of open) {
      edges.add(`${question}>${'outcome' in target ? target.outcome : target.question}`)
      if ('outcome' in target) outcomes.add(target.outcome)
      else visit(target.question)
    }
  }
  visit(flow.start)

  const possible = flow.outcomes.map(({ id }) => id).filter((id) => outcomes.has(id))
  return {
    steps,
    next,
    possible,
    outcome: next === undefined && possible.length === 1 ? possible[0] : undefined,
    unused: Object.keys(flow.steps).filter((question) => !reached.has(question) && isAnswered(answers, question)),
    edges: [...edges],
  }
}

function branchesOf(flow: DecisionFlow, question: string): readonly Branch[] {
  const branches = Object.hasOwn(flow.steps, question) ? flow.steps[question] : undefined
  return Object.entries(branches ?? {}).map(([option, target]) => ({ option, target }))
}

function takenBranches(branches: readonly Branch[], answers: Answers, question: string): readonly Branch[] {
  const options = given(answers, question)
  const taken = branches.filter(({ option }) => options.includes(option))
  return taken.length === 0 && isUnknown(answers, question) ? branches : taken
}

/** Outcome ids that can still be reached from a target, whatever is answered. */
function outcomesBelow(flow: DecisionFlow, target: FlowTarget, seen = new Set<string>()): readonly string[] {
  if ('outcome' in target) return [target.outcome]
  if (seen.has(target.question)) return []
  seen.add(target.question)
  return branchesOf(flow, target.question).flatMap((branch) => outcomesBelow(flow, branch.target, seen))
}
