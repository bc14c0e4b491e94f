import type { Elimination } from '#schema/advice/advice.ts'
import type { Answers } from '#schema/advice/answers.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import { holds, matched } from './condition.ts'

/**
 * Candidate id -> what rules it out. Conditions are conjunctions of given answers, so knowing more never brings a
 * candidate back.
 */
export function eliminations(knowledge: AdviceKnowledge, used: Answers): ReadonlyMap<string, readonly Elimination[]> {
  const out = new Map<string, Elimination[]>()
  for (const rule of knowledge.constraints) {
    if (!holds(rule.when, used)) continue
    const origin = { kind: 'constraint', rule: rule.id } as const
    const answers = matched(rule.when, used)
    for (const pattern of rule.eliminates) {
      const elimination = { pattern, text: rule.reason, origin, answers, sources: rule.sources }
      const own = out.get(pattern)
      if (own) own.push(elimination)
      else out.set(pattern, [elimination])
    }
  }
  return out
}
