import type { ContentFile, Path, Problem } from './content-file.ts'
import type { KindName, KindValue } from './kinds.ts'

/** One entry of the book with its place, so that any rule can point at what it objects to. */
export interface Entry<T = unknown> {
  readonly kind: KindName
  readonly id: string
  /** `<folder>/<id>`, as other entries refer to it. */
  readonly address: string
  readonly value: T
  /** A problem at the value, or at the field name, to which a path inside the entry leads. */
  readonly problem: (path: Path, message: string, remedy: string, on?: 'value' | 'key') => Problem
}

export type Entries = { readonly [K in KindName]: readonly Entry<KindValue<K>>[] }

/** Every file read and checked on its own; nothing is linked yet. */
export interface Book {
  readonly files: readonly ContentFile[]
  readonly entries: Entries
  /** Addresses of entries that are there but could not be read: references to them are not a second problem. */
  readonly unread: ReadonlySet<string>
}

/** Ids of all entries of a kind, read or not. */
export function idsOf(book: Book, kind: KindName, folder: string): readonly string[] {
  const unread = [...book.unread].filter((address) => address.startsWith(`${folder}/`))
  return [...book.entries[kind].map((entry) => entry.id), ...unread.map((address) => address.slice(folder.length + 1))]
}

/** All entries, in order of kind and file. */
export function allEntries(book: Book): readonly Entry[] {
  return Object.values(book.entries).flat()
}
