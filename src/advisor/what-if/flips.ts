import type { Flip } from '#schema/advice/advice.ts'
import type { Case } from './case.ts'
import { type Change, describeChange, singleChanges } from './changes.ts'

interface Found {
  readonly changes: readonly Change[]
  readonly cost: number
}

/**
 * Candidate id -> the nearest change of answers that puts it first: one change before two, changes that only add an
 * answer before those that replace one, then the order of the questions. A candidate without an entry needs more than two.
 * Where the flow has an outcome, a change that leaves it half answered is no flip: the next answer might undo it.
 */
export function nearestFlips(subject: Case): ReadonlyMap<string, Flip> {
  const { compiled, firstFor } = subject
  const masks = [...subject.masks]
  const now = firstFor(masks)
  const changes = singleChanges(subject)
  const single: (Found | undefined)[] = compiled.codes.candidates.map(() => undefined)
  const double = [...single]
  const note = (found: (Found | undefined)[], first: number, cost: number, make: () => readonly Change[]): void => {
    if (first < 0 || first === now) return
    const known = found[first]
    if (known && cost >= known.cost) return
    if (!subject.path.outcome || subject.reachesOutcome(masks)) found[first] = { changes: make(), cost }
  }

  for (const change of changes) {
    const undo = apply(masks, change)
    note(single, firstFor(masks), change.cost, () => [change])
    undo()
  }
  for (const [i, one] of changes.entries()) {
    const undoOne = apply(masks, one)
    for (let j = i + 1; j < changes.length; j++) {
      const two = changes[j] as Change
      if (two.question === one.question) continue
      const before = masks[two.question] as number
      masks[two.question] = two.mask
      note(double, firstFor(masks), one.cost + two.cost, () => [one, two])
      masks[two.question] = before
    }
    undoOne()
  }
  return new Map(
    compiled.codes.candidates.flatMap((pattern, index) => {
      const found = single[index] ?? double[index]
      const flip = found && { pattern, changes: found.changes.map((change) => describeChange(subject, change)) }
      return flip ? [[pattern, flip] as const] : []
    }),
  )
}

function apply(masks: number[], { question, mask }: Change): () => void {
  const before = masks[question] as number
  masks[question] = mask
  return () => {
    masks[question] = before
  }
}
