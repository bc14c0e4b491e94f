import type { Case } from '#advisor/what-if/case.ts'
import { isFlowSettled, type OpenDomain } from './domains.ts'
import type { Group } from './group.ts'
import { type Spread, spreadOf } from './spread.ts'

/**
 * Indices of the open questions that may change first place in some completion of the answers. For all others it is
 * proved that none does: whatever they decide makes no difference between the candidates that can still come first.
 */
export function relevantQuestions(subject: Case, domains: readonly OpenDomain[]): ReadonlySet<number> {
  const spread = spreadOf(subject, domains)
  const race = stillInRace(subject, spread)
  const reading = new Set(spread.groups.filter((group) => matters(group, race, spread)).flatMap((g) => g.questions))
  const flowQuestions = new Set(subject.compiled.flow.nodes.map(({ question }) => question))
  // An open flow question also decides which answers of later branches count.
  const opensBranches =
    subject.way === 'guided' && !isFlowSettled(subject) && [...reading].some((question) => flowQuestions.has(question))
  const open = domains.map(({ question }) => question)
  return new Set(open.filter((q) => reading.has(q) || (opensBranches && flowQuestions.has(q))))
}

/** The exact bound: a candidate is out of the race when another stays ahead of it at its worst against the rival's best. */
function stillInRace({ compiled }: Case, spread: Spread): readonly number[] {
  const left = compiled.codes.candidates.map((_, c) => c).filter((c) => !(spread.surelyOut & (1 << c)))
  if (!spread.hasFirst) return left
  const certain = left.filter((c) => !(spread.perhapsOut & (1 << c)))
  return left.filter(
    (rival) =>
      !certain.some((leader) => {
        if (leader === rival) return false
        const lead = worstLead(spread, leader, rival)
        return lead > 0 || (lead === 0 && (compiled.places[leader] ?? 0) < (compiled.places[rival] ?? 0))
      }),
  )
}

function worstLead({ base, groups }: Spread, leader: number, rival: number): number {
  let lead = (base[leader] ?? 0) - (base[rival] ?? 0)
  for (const { values } of groups) {
    let worst = Number.POSITIVE_INFINITY
    for (const row of values) worst = Math.min(worst, (row[leader] ?? 0) - (row[rival] ?? 0))
    if (values.length > 0) lead += worst
  }
  return lead
}

function matters({ values, bans, speaks }: Group, race: readonly number[], { hasFirst }: Spread): boolean {
  if (race.some((c) => bans & (1 << c))) return true
  const [first] = values
  if (!first) return false
  // Whether there is a first place at all then hangs on positive lines, also on one that weighs nothing in the sum.
  if (!hasFirst) return race.some((c) => speaks & (1 << c) || values.some((row) => row[c] !== 0))
  const [any] = race
  const gap = (row: readonly number[], c: number) => (row[c] ?? 0) - (row[any ?? c] ?? 0)
  return values.some((row) => race.some((c) => gap(row, c) !== gap(first, c)))
}
