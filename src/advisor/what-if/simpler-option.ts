import { movingParts } from '#advisor/recommend/tie-break.ts'
import type { Recommendation, SimplerOption } from '#schema/advice/advice.ts'
import type { Answers } from '#schema/advice/answers.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'

/**
 * The do-less answer: the candidate with the fewest moving parts that the answers do not eliminate, the best placed of
 * several. What an answer says is running already adds no part. Undefined when the recommendation is as simple as that.
 */
export function simplerOption(knowledge: AdviceKnowledge, recommendation: Recommendation): SimplerOption | undefined {
  const { first, ranking, used } = recommendation
  if (first === undefined) return undefined
  const running = runningAlready(knowledge, used)
  const newParts = (pattern: string) => (running.has(pattern) ? 0 : movingParts(knowledge, pattern))
  const left = ranking.filter(({ eliminations }) => eliminations.length === 0).map(({ pattern }) => pattern)
  const simplest = left.toSorted((a, b) => newParts(a) - newParts(b))[0]
  if (simplest === undefined || newParts(simplest) >= newParts(first)) return undefined
  const reason = running.get(simplest) ?? partsInWords(knowledge, simplest)
  return { pattern: simplest, reason, upgrade: knowledge.patterns[simplest]?.upgrade }
}

/** Candidate id -> why it needs no new part. */
function runningAlready({ questions }: AdviceKnowledge, used: Answers): ReadonlyMap<string, string> {
  const chosen = questions.flatMap(({ id, options }) => options.filter((option) => used[id]?.includes(option.id)))
  return new Map(
    chosen.flatMap(({ label, runs = [] }) => runs.map((pattern) => [pattern, `Already there: ${label}.`] as const)),
  )
}

function partsInWords({ patterns, vocabulary }: AdviceKnowledge, pattern: string): string {
  const term = vocabulary['moving-parts'].terms.find(({ id }) => id === patterns[pattern]?.movingParts)
  return term ? `${term.label}. ${term.meaning}` : ''
}
