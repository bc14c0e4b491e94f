import { own, same } from './same.ts'

/** A value that could be settled; undefined stands for two changes that exclude each other. */
export type Settled<T> = { readonly value: T } | undefined

/** The side that changed since `base`, or the common value when both changed alike. */
export function settle<T>(base: T, ours: T, theirs: T): Settled<T> {
  if (same(ours, base)) return { value: theirs }
  if (same(theirs, base) || same(ours, theirs)) return { value: ours }
  return undefined
}

/** Settles key by key; one key that cannot be settled leaves the whole record unsettled. */
export function settleRecord<T>(
  base: Readonly<Record<string, T>>,
  ours: Readonly<Record<string, T>>,
  theirs: Readonly<Record<string, T>>,
): Settled<Record<string, T>> {
  const value: Record<string, T> = {}
  for (const name of new Set([...Object.keys(theirs), ...Object.keys(ours)])) {
    const settled = settle(own(base, name), own(ours, name), own(theirs, name))
    if (!settled) return undefined
    if (settled.value !== undefined) value[name] = settled.value
  }
  return { value }
}

/** A set that both sides added to and took from: never unsettled. */
export function settleSet(base: readonly string[], ours: readonly string[], theirs: readonly string[]): string[] {
  const kept = theirs.filter((item) => ours.includes(item) || !base.includes(item))
  return [...kept, ...ours.filter((item) => !kept.includes(item) && !base.includes(item))]
}

interface Entry {
  readonly id: string
}

/**
 * Settles two lists of entries by id. What one side removed stays only if the other changed it.
 * The order is theirs, with what is new on our side in front.
 */
export function settleList<T extends Entry>(
  base: readonly T[],
  ours: readonly T[],
  theirs: readonly T[],
  both: (base: T | undefined, ours: T, theirs: T) => readonly T[],
): T[] {
  const find = (list: readonly T[], id: string) => list.find((entry) => entry.id === id)
  const fresh = ours.filter((entry) => !find(theirs, entry.id) && !same(entry, find(base, entry.id)))
  const rest = theirs.flatMap((entry) => {
    const [before, mine] = [find(base, entry.id), find(ours, entry.id)]
    if (mine) return both(before, mine, entry)
    return same(before, entry) ? [] : [entry]
  })
  return [...fresh, ...rest]
}
