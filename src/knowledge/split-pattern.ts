import type { Pattern, PatternDetail, PatternFile } from '#schema/content/pattern.ts'

/** What the engine and the first screens need of a pattern. */
export function toPattern(pattern: PatternFile): Pattern {
  const { when, whenNot, tradeOffs, groups, requirements, related, samples, sources, witness, ...rest } = pattern
  return rest
}

/** The rest, loaded by the library pages. */
export function toDetail(pattern: PatternFile): PatternDetail {
  const { id, when, whenNot, tradeOffs, groups, requirements, related, samples, sources } = pattern
  return { id, when, whenNot, tradeOffs, groups, requirements, related, samples, sources }
}
