import { differences } from '#advisor/recommend/contradictions.ts'
import type { Flip, Recommendation, WhyNot } from '#schema/advice/advice.ts'

/** For each candidate but the first: what eliminated it or what put it behind, and the nearest change that puts it first. */
export function whyNot(recommendation: Recommendation, flips: ReadonlyMap<string, Flip>): readonly WhyNot[] {
  const { ranking, first } = recommendation
  const leader = ranking.find(({ pattern }) => pattern === first)
  return ranking
    .filter(({ pattern }) => pattern !== first)
    .map((candidate) => {
      const behind = leader ? differences(leader, candidate) : []
      const because = candidate.eliminations.length > 0 ? candidate.eliminations : behind
      return { pattern: candidate.pattern, because, flip: flips.get(candidate.pattern) }
    })
}
