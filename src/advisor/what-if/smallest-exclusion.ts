import type { AdviceKnowledge } from '#schema/content/knowledge.ts'

type Rule = Pick<AdviceKnowledge['constraints'][number], 'when' | 'eliminates'>

/**
 * The questions of a smallest set whose answers alone eliminate every candidate, in the order of the rules; undefined
 * when not even all of them do.
 * @param rules those that hold
 */
export function smallestExclusion(
  candidates: readonly string[],
  rules: readonly Rule[],
): readonly string[] | undefined {
  const questions = [...new Set(rules.flatMap(({ when }) => Object.keys(when)))]
  for (let most = 1; most <= questions.length; most++) {
    const found = extend(new Set(), most, candidates, rules)
    if (found) return questions.filter((question) => found.has(question))
  }
  return undefined
}

/**
 * Whatever the set is in the end, it has to eliminate the candidate that is hardest to eliminate. So only the rules that
 * strike that one are tried, which keeps the search small.
 */
function extend(
  set: ReadonlySet<string>,
  most: number,
  candidates: readonly string[],
  rules: readonly Rule[],
): ReadonlySet<string> | undefined {
  const within = rules.filter(({ when }) => Object.keys(when).every((question) => set.has(question)))
  const left = candidates.filter((pattern) => !within.some(({ eliminates }) => eliminates.includes(pattern)))
  const strikers = (pattern: string) => rules.filter(({ eliminates }) => eliminates.includes(pattern))
  const [hardest] = left.toSorted((a, b) => strikers(a).length - strikers(b).length)
  if (hardest === undefined) return set
  for (const { when } of strikers(hardest)) {
    const wider = new Set([...set, ...Object.keys(when)])
    const found = wider.size <= most ? extend(wider, most, candidates, rules) : undefined
    if (found) return found
  }
  return undefined
}
