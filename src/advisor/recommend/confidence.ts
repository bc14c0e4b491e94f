import type { Confidence, Recommendation } from '#schema/advice/advice.ts'

/** A lead of this many points or fewer is one that a single row of a matrix could undo. */
const CLOSE_MARGIN = 1
/** Below this many answers that speak, and without an outcome of the flow, too little is known. */
const ENOUGH_FACTS = 3

/**
 * How far the first place can be relied on.
 * `not-enough-answers`: nothing speaks for any candidate, or no outcome of the flow is reached and fewer than three
 * questions have an answer that gives points or eliminates. `close-call`: the runner-up is at most one point behind.
 * `clear`: otherwise, also where the answers leave nothing, which is certain too.
 */
export function confidence({ first, ranking, path }: Recommendation): Confidence {
  const left = ranking.filter((candidate) => candidate.eliminations.length === 0)
  if (left.length === 0) return 'clear'
  const reasons = ranking.flatMap((candidate) => [...candidate.lines, ...candidate.eliminations])
  const facts = new Set(reasons.flatMap((reason) => reason.answers.map(({ question }) => question)))
  if (first === undefined || (path.outcome === undefined && facts.size < ENOUGH_FACTS)) return 'not-enough-answers'
  const [leader, second] = left
  return leader && second && leader.points - second.points <= CLOSE_MARGIN ? 'close-call' : 'clear'
}
