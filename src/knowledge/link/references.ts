import type { Book, Entry } from '#knowledge/book.ts'
import { allEntries } from '#knowledge/book.ts'
import type { Problem } from '#knowledge/content-file.ts'
import { suggest } from '#knowledge/nearest.ts'
import type { Names } from './names.ts'
import { namesOf } from './names.ts'
import type { Reference } from './reference.ts'
import { REFERENCES } from './references-of.ts'

/** Every id that one entry uses for another stands for something. */
export function referenceProblems(book: Book): readonly Problem[] {
  const names = namesOf(book)
  return allEntries(book).flatMap((entry) => {
    // The table gives each kind the function for its own value, which the compiler cannot follow through a union.
    const referencesOf = REFERENCES[entry.kind] as ((value: unknown, names: Names) => readonly Reference[]) | undefined
    return (referencesOf?.(entry.value, names) ?? []).flatMap((reference) => dangling(entry, reference))
  })
}

function dangling(entry: Entry, { path, id, what, known, on }: Reference): readonly Problem[] {
  if (known === undefined || known.includes(id)) return []
  return [entry.problem(path, `\`${id}\` is no ${what}`, suggest(id, known, what), on)]
}
