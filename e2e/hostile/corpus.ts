import { readFileSync } from 'node:fs'
import { expand, type Payload } from './expand.ts'

export type Outcome = 'rejected-with-message' | 'rendered-inert' | 'accepted'

/** One hostile input: what goes in, what may come of it, and what must hold whatever comes. */
export interface Entry {
  readonly id: string
  readonly kind: string
  readonly family: string
  readonly payload: Payload | { readonly storageEvent: { readonly newValue: string | null } }
  readonly expected: Outcome
  /** Outcomes that are safe as well. */
  readonly also_ok?: readonly Outcome[]
  readonly assert?: readonly string[]
  readonly why: string
}

/** Kinds of input that the product takes in, each run by a file beside this one. */
export const KINDS = ['search-param', 'stored-state', 'free-text-title', 'mermaid-text'] as const

/** All entries of a kind. */
export const entries = (kind: (typeof KINDS)[number]): readonly Entry[] => ALL.filter((entry) => entry.kind === kind)

const ALL: readonly Entry[] = readFileSync('e2e/hostile/corpus.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Entry)

/** The text of an entry; an entry of another sort is a mistake of the test. */
export function textOf({ id, payload }: Entry, names = {}): string {
  if (typeof payload === 'object' && 'storageEvent' in payload) throw new Error(`${id} is an event`)
  return expand(payload, names)
}

/** The number in an assertion such as `under-ms:500`. */
export function limitIn({ assert = [] }: Entry, name: string): number | undefined {
  const found = assert.find((assertion) => assertion.startsWith(`${name}:`))
  return found === undefined ? undefined : Number(found.slice(name.length + 1))
}
