import { movingParts } from '#advisor/recommend/tie-break.ts'
import type { Recommendation, SimplerOption } from '#schema/advice/advice.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'

/**
 * The do-less answer: the candidate with the fewest moving parts that the answers do not eliminate, the best placed of
 * several. Undefined when the recommendation itself is as simple as anything that is left.
 */
export function simplerOption(knowledge: AdviceKnowledge, recommendation: Recommendation): SimplerOption | undefined {
  const { first, ranking } = recommendation
  if (first === undefined) return undefined
  const left = ranking.filter(({ eliminations }) => eliminations.length === 0).map(({ pattern }) => pattern)
  const simplest = left.toSorted((a, b) => movingParts(knowledge, a) - movingParts(knowledge, b))[0]
  if (simplest === undefined || movingParts(knowledge, simplest) >= movingParts(knowledge, first)) return undefined
  const pattern = knowledge.patterns[simplest]
  const parts = knowledge.vocabulary['moving-parts'].terms.find(({ id }) => id === pattern?.movingParts)
  return { pattern: simplest, reason: parts ? `${parts.label}. ${parts.meaning}` : '', upgrade: pattern?.upgrade }
}
