import { UNKNOWN_BIT } from '#advisor/recommend/fast/codes.ts'
import { weighingQuestions } from '#advisor/recommend/fast/weighing-questions.ts'
import type { Case } from '#advisor/what-if/case.ts'

/** An open question and every mask that it may come to have, the present one first. */
export interface OpenDomain {
  readonly question: number
  readonly masks: readonly number[]
}

/**
 * The questions that bear on first place and have no answer yet, or "I don't know yet", with all that may be answered.
 * In the guided way a flow question belongs to them only while some completion of the answers reaches it.
 */
export function openDomains(subject: Case): readonly OpenDomain[] {
  const { compiled, masks, knowledge } = subject
  const hidden = hiddenFlowQuestions(subject)
  return weighingQuestions(compiled).flatMap((question): readonly OpenDomain[] => {
    const asked = knowledge.questions[question]
    const now = masks[question] ?? 0
    if (!asked || (now & ~UNKNOWN_BIT) !== 0 || hidden.has(asked.id)) return []
    const isFlow = compiled.flow.nodes.some((node) => node.question === question)
    // Only the replay tells "I don't know yet" from no answer.
    const idle = isFlow ? [now, now ^ UNKNOWN_BIT] : [now]
    const count = asked.options.length
    const given =
      asked.kind === 'several'
        ? Array.from({ length: 2 ** count - 1 }, (_, subset) => subset + 1)
        : asked.options.map((_, place) => 1 << place)
    return [{ question, masks: [...idle, ...given] }]
  })
}

/** True when the answers fix the way through the flow, whatever else is answered. */
export function isFlowSettled({ path }: Case): boolean {
  return path.outcome !== undefined && path.steps.every(({ option }) => option !== 'unknown')
}

/** Flow questions that no completion of the answers reaches, in the guided way. */
function hiddenFlowQuestions({ way, path, knowledge: { flow } }: Case): ReadonlySet<string> {
  if (way === 'free') return new Set()
  const reachable = new Set(path.steps.map(({ question }) => question))
  const pending = path.steps.filter(({ option }) => option === undefined).map(({ question }) => question)
  for (let question = pending.pop(); question !== undefined; question = pending.pop()) {
    for (const target of Object.values(flow.steps[question] ?? {})) {
      if ('outcome' in target || reachable.has(target.question)) continue
      reachable.add(target.question)
      pending.push(target.question)
    }
  }
  return new Set(Object.keys(flow.steps).filter((question) => !reachable.has(question)))
}
