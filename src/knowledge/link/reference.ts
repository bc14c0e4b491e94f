import type { Path } from '#knowledge/content-file.ts'
import type { Trigger } from '#schema/content/common.ts'
import type { Names } from './names.ts'

/** A place where one entry names another. */
export interface Reference {
  readonly path: Path
  readonly id: string
  /** What is named, in words: "candidate pattern", "source". */
  readonly what: string
  /** Ids that may stand here; undefined when they are not known. */
  readonly known: readonly string[] | undefined
  readonly on?: 'key'
}

type Known = readonly string[] | undefined

/** One reference per id of a list; none where the list is absent. */
export function each(path: Path, ids: readonly string[] | undefined, what: string, known: Known): readonly Reference[] {
  return (ids ?? []).map((id, index) => ({ path: [...path, index], id, what, known }))
}

/** A reference of a single field; none where the field is absent. */
export function one(path: Path, id: string | undefined, what: string, known: Known): readonly Reference[] {
  return id === undefined ? [] : [{ path, id, what, known }]
}

/** What a trigger names beside answers, which are the conditions' own rule. */
export function ofTrigger(path: Path, trigger: Trigger, names: Names): readonly Reference[] {
  return [
    ...each([...path, 'patterns'], trigger.patterns, 'candidate pattern', names.candidates),
    ...each([...path, 'traits'], trigger.traits, 'trait of vocabulary/traits', names.terms('traits')),
    ...each([...path, 'parts'], trigger.parts, 'stack part', names.parts),
  ]
}
