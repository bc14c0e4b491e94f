import type { Flip } from '#schema/advice/advice.ts'
import type { Case } from './case.ts'
import { type Change, describeChange, singleChanges, UNUSUAL } from './changes.ts'

interface Found {
  readonly changes: readonly Change[]
  readonly cost: number
}

/**
 * Candidate id -> the nearest change of answers that puts it first: without a rare answer before with one, one change before
 * two, changes that only add an answer before those that replace one, then the order of the questions. A candidate without an
 * entry needs more than two.
 * Where the flow has an outcome, a change that leaves it half answered is no flip: the next answer might undo it.
 * @param wanted the candidates that are asked about; the fewer, the sooner it ends
 */
export function nearestFlips(
  subject: Case,
  wanted: readonly string[] = subject.knowledge.candidates,
): ReadonlyMap<string, Flip> {
  const { compiled, firstFor, vary } = subject
  const masks = [...subject.masks]
  const now = firstFor(masks)
  const changes = singleChanges(subject)
  const single: (Found | undefined)[] = compiled.codes.candidates.map(() => undefined)
  const double = [...single]
  const note = (found: (Found | undefined)[], first: number, cost: number, make: () => readonly Change[]): void => {
    const known = found[first]
    if (known && cost >= known.cost) return
    if (!subject.path.outcome || subject.reachesOutcome(masks)) found[first] = { changes: make(), cost }
  }

  const tryEach = (from: number, found: (Found | undefined)[], before: Change | undefined): void => {
    let question = -1
    for (let i = from; i < changes.length; i++) {
      const change = changes[i] as Change
      if (change.question === before?.question) continue
      if (change.question !== question) {
        question = change.question
        vary.around(masks, question)
      }
      const first = vary.at(change.mask)
      if (first < 0 || first === now) continue
      const given = masks[question] as number
      masks[question] = change.mask
      note(found, first, change.cost + (before?.cost ?? 0), () => (before ? [before, change] : [change]))
      masks[question] = given
    }
  }

  tryEach(0, single, undefined)
  const indices = wanted.map((pattern) => compiled.codes.candidateIndex.get(pattern) ?? -1)
  // Two changes are tried only for those that one does not put first, or none but a rare one.
  const isShort = indices.some((index) => index !== now && (single[index]?.cost ?? UNUSUAL) >= UNUSUAL)
  for (const [i, one] of isShort ? changes.entries() : []) {
    const given = masks[one.question] as number
    masks[one.question] = one.mask
    tryEach(i + 1, double, one)
    masks[one.question] = given
  }
  return new Map(
    wanted.flatMap((pattern, place) => {
      const index = indices[place] ?? -1
      const found = nearer(single[index], double[index])
      const flip = found && { pattern, changes: found.changes.map((change) => describeChange(subject, change)) }
      return flip ? [[pattern, flip] as const] : []
    }),
  )
}

const nearer = (single: Found | undefined, double: Found | undefined): Found | undefined =>
  single && double && single.cost >= UNUSUAL && double.cost < UNUSUAL ? double : (single ?? double)
