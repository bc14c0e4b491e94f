import type { Case } from '#advisor/what-if/case.ts'
import type { OpenQuestion } from '#schema/advice/advice.ts'
import { UNKNOWN } from '#schema/content/unknown.ts'

/**
 * The question to settle first. In the guided way that is the first open question of the flow while several outcomes are
 * possible, since none weighs more than the outcome; otherwise the most decisive.
 */
export function settleFirst({ way, path }: Case, open: readonly OpenQuestion[]): string | undefined {
  const decisive = byDecisiveness(open).map(({ question }) => question)
  const ofFlow = path.steps.find(({ option }) => option === undefined || option === UNKNOWN)?.question
  return way === 'guided' && ofFlow !== undefined && decisive.includes(ofFlow) ? ofFlow : decisive[0]
}

/**
 * Open questions that can still change first place, the most decisive first: those whose options lead to the most evenly
 * spread first places, then those that decide alone, then the order of the questions.
 */
export function byDecisiveness(open: readonly OpenQuestion[]): readonly OpenQuestion[] {
  const rank = ({ effect }: OpenQuestion) => (effect === 'decides' ? 0 : 1)
  return open
    .filter(({ effect }) => effect !== 'no-effect')
    .toSorted((a, b) => rank(a) - rank(b) || spreadOfOutcomes(b) - spreadOfOutcomes(a))
}

/** Information in bits that an answer gives about first place, each option taken as equally likely. */
function spreadOfOutcomes({ outcomes }: OpenQuestion): number {
  const counts = new Map<string | undefined, number>()
  for (const { first } of outcomes) counts.set(first, (counts.get(first) ?? 0) + 1)
  return [...counts.values()].reduce((bits, count) => {
    const share = count / outcomes.length
    return bits - share * Math.log2(share)
  }, 0)
}
