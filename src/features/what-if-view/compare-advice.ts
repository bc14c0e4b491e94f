import type { Advice } from '#schema/advice/advice.ts'

/** What one list has that the other has not. */
export interface Difference {
  readonly added: readonly string[]
  readonly gone: readonly string[]
}

export interface AdviceDifference {
  readonly firstChanges: boolean
  /** Pattern ids of stack parts, the chosen pattern itself left out. */
  readonly parts: Difference
  /** Checklist item ids. */
  readonly items: Difference
  /** Pattern ids that are ruled out. */
  readonly out: Difference
}

/** What differs between the advice on the answers as they are and on the changed ones. */
export function compareAdvice(now: Advice, then: Advice): AdviceDifference {
  return {
    firstChanges: now.recommendation.first !== then.recommendation.first,
    parts: difference(partsOf(now), partsOf(then)),
    items: difference(itemsOf(now), itemsOf(then)),
    out: difference(outOf(now), outOf(then)),
  }
}

function difference(now: readonly string[], then: readonly string[]): Difference {
  return { added: then.filter((id) => !now.includes(id)), gone: now.filter((id) => !then.includes(id)) }
}

const partsOf = ({ stack }: Advice): readonly string[] =>
  (stack?.layers ?? []).flatMap(({ parts }) => parts.filter(({ chosen }) => !chosen).map(({ pattern }) => pattern))

const itemsOf = ({ checklist }: Advice): readonly string[] =>
  (checklist?.phases ?? []).flatMap(({ entries }) => entries.map(({ item }) => item))

const outOf = ({ recommendation }: Advice): readonly string[] =>
  recommendation.ranking.filter(({ eliminations }) => eliminations.length > 0).map(({ pattern }) => pattern)
