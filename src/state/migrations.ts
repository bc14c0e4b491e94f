/** Turns the state of version `n` into that of version `n + 1`; what it gives is checked at the end of the way. */
export type MigrationStep = (state: unknown) => unknown

/** Key `n`: the step from version `n`. The first version has no way to it. */
export const MIGRATIONS: Readonly<Record<number, MigrationStep>> = {}

/**
 * Walks from one version to the next. Throws an Error that names the version from which no step leads on.
 */
export function migrate(state: unknown, from: number, to: number, steps: typeof MIGRATIONS = MIGRATIONS): unknown {
  let moved = state
  for (let version = from; version < to; version += 1) {
    const step = steps[version]
    if (!step) throw new Error(`nothing leads from version ${version} to ${version + 1}`)
    moved = step(moved)
  }
  return moved
}
