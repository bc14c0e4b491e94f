import type { AntiPatternWarning } from '#schema/advice/advice.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import { fires, type Situation, triggerAnswers } from './trigger.ts'

/** The anti-patterns that matter for a stack, in the order of the guide, each with what makes it matter. */
export function antiPatternWarnings(knowledge: AdviceKnowledge, situation: Situation): readonly AntiPatternWarning[] {
  return knowledge.antiPatterns.flatMap(({ id, matters, sources }) => {
    const reasons = matters
      .filter(({ when }) => fires(when, situation))
      .map(({ when, reason }) => ({
        text: reason,
        origin: { kind: 'anti-pattern', id } as const,
        answers: triggerAnswers(when, situation.used),
        sources,
      }))
    return reasons.length > 0 ? [{ antiPattern: id, reasons }] : []
  })
}
