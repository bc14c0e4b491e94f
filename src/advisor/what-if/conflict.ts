import { withAnswer } from '#advisor/answers/given.ts'
import { holds, matched } from '#advisor/recommend/condition.ts'
import { recommend } from '#advisor/recommend/recommend.ts'
import type { Conflict, Recommendation } from '#schema/advice/advice.ts'
import type { AnswerRef } from '#schema/advice/answers.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { Case } from './case.ts'

type Rule = AdviceKnowledge['constraints'][number]

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
  const smallest = smallestSet(knowledge.candidates, rules)
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

/** Questions of a smallest set, searched by size; the first found, so earlier rules are preferred. */
function smallestSet(candidates: readonly string[], rules: readonly Rule[]): readonly string[] | undefined {
  const questions = [...new Set(rules.flatMap((rule) => Object.keys(rule.when)))]
  const bits = new Map(questions.map((question, place) => [question, 1 << place]))
  const places = new Map(candidates.map((pattern, place) => [pattern, 1 << place]))
  const needs = rules.map((rule) => Object.keys(rule.when).reduce((mask, id) => mask | (bits.get(id) ?? 0), 0))
  const strikes = rules.map((rule) => rule.eliminates.reduce((mask, id) => mask | (places.get(id) ?? 0), 0))
  const everything = candidates.reduce((mask, id) => mask | (places.get(id) ?? 0), 0)
  const leavesNothing = (set: number): boolean => {
    let out = 0
    for (let r = 0; r < needs.length; r++) if (((needs[r] as number) & ~set) === 0) out |= strikes[r] as number
    return out === everything
  }
  const search = (set: number, from: number, more: number): number | undefined => {
    if (more === 0) return leavesNothing(set) ? set : undefined
    for (let q = from; q <= questions.length - more; q++) {
      const found = search(set | (1 << q), q + 1, more - 1)
      if (found !== undefined) return found
    }
    return undefined
  }
  for (let size = 1; size <= questions.length; size++) {
    const found = search(0, 0, size)
    if (found !== undefined) return questions.filter((_, place) => found & (1 << place))
  }
  return undefined
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
