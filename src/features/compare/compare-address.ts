/** More columns than this cannot be read side by side. */
export const MOST = 4

/** The patterns that an address compares, in its order; unknown and repeated ids and those beyond the fourth are dropped. */
export function readCompared(known: Readonly<Record<string, unknown>>, given: string | undefined): readonly string[] {
  const named = (given ?? '').slice(0, 400).split(',')
  return [...new Set(named)].filter((id) => Object.hasOwn(known, id)).slice(0, MOST)
}

/** The query of a comparison; without patterns it is empty. */
export function writeCompared(ids: readonly string[]): Record<string, string> {
  return ids.length > 0 ? { patterns: ids.join(',') } : {}
}
