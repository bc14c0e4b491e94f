import type { Elimination } from '#schema/advice/advice.ts'
import type { Answers } from '#schema/advice/answers.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import { holds, matched } from './condition.ts'

/** What the given answers rule out. Conditions are conjunctions of given answers, so knowing more never brings one back. */
export function eliminations(knowledge: AdviceKnowledge, used: Answers): readonly Elimination[] {
  return knowledge.constraints
    .filter((rule) => holds(rule.when, used))
    .flatMap((rule) => {
      const answers = matched(rule.when, used)
      return rule.eliminates.map((pattern) => ({
        pattern,
        text: rule.reason,
        origin: { kind: 'constraint', rule: rule.id } as const,
        answers,
        sources: rule.sources,
      }))
    })
}
