import type { Recommendation, WhatIf } from '#schema/advice/advice.ts'
import type { Case } from './case.ts'
import { findConflict } from './conflict.ts'
import { nearestFlips } from './flips.ts'
import { whyNot } from './why-not.ts'

/** The part of `whatIf` that is told with a verdict: what would put the runner-up first, and what excludes what. */
export function whatIfInShort(subject: Case, recommendation: Recommendation): Pick<WhatIf, 'whyNot' | 'conflict'> {
  const { first, ranking } = recommendation
  const rival = ranking.find(({ pattern, eliminations }) => pattern !== first && eliminations.length === 0)?.pattern
  const flips = rival === undefined ? new Map() : nearestFlips(subject, [rival])
  return {
    whyNot: whyNot(recommendation, flips).filter(({ pattern }) => pattern === rival),
    conflict: findConflict(subject, recommendation),
  }
}
