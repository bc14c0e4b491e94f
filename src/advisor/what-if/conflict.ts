import { withAnswer } from '#advisor/answers/given.ts'
import { holds, matched } from '#advisor/recommend/condition.ts'
import { recommend } from '#advisor/recommend/recommend.ts'
import type { Conflict, Recommendation } from '#schema/advice/advice.ts'
import type { AnswerRef } from '#schema/advice/answers.ts'
import type { Case } from './case.ts'
import { smallestExclusion } from './smallest-exclusion.ts'

/**
 * When every candidate is eliminated: the smallest set of questions whose answers alone leave nothing, and what taking
 * each of them back would give. Undefined while something is left.
 */
export function findConflict(
  { knowledge, answers, way }: Case,
  { ranking, used }: Recommendation,
): Conflict | undefined {
  if (ranking.some(({ eliminations }) => eliminations.length === 0)) return undefined
  const rules = knowledge.constraints.filter((rule) => holds(rule.when, used))
  const smallest = smallestExclusion(knowledge.candidates, rules)
  if (!smallest) return undefined
  const within = rules.filter((rule) => Object.keys(rule.when).every((question) => smallest.includes(question)))
  return {
    answers: mergeRefs(within.flatMap((rule) => matched(rule.when, used))).toSorted(
      (a, b) => smallest.indexOf(a.question) - smallest.indexOf(b.question),
    ),
    relaxed: smallest.map((question) => ({
      question,
      first: recommend(knowledge, withAnswer(answers, question, []), way).first,
    })),
  }
}

function mergeRefs(refs: readonly AnswerRef[]): readonly AnswerRef[] {
  const merged = new Map<string, Set<string>>()
  for (const { question, options } of refs) {
    const known = merged.get(question) ?? new Set<string>()
    merged.set(question, known)
    for (const option of options) known.add(option)
  }
  return [...merged].map(([question, options]) => ({ question, options: [...options] }))
}
