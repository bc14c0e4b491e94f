import type { Book } from '#knowledge/book.ts'
import { idsOf } from '#knowledge/book.ts'
import type { Problem } from '#knowledge/content-file.ts'
import { fileProblem } from '#knowledge/content-file.ts'
import type { KindName } from '#knowledge/kinds.ts'
import { folderOf, KINDS } from '#knowledge/kinds.ts'
import { nearest } from '#knowledge/nearest.ts'
import { VOCABULARY_IDS } from '#schema/content/vocabulary.ts'

/** Kinds without which the product has nothing to show. */
const NEEDED: readonly KindName[] = [
  'question',
  'pattern',
  'matrix',
  'constraint',
  'points',
  'trigger',
  'source',
  'outline',
  'coverage',
]
/** The pages show one of these, so a second would never be seen. */
const SINGLE: readonly KindName[] = ['flow', 'checklist']

/** What must be there is there, and what can be only once is there once. */
export function requiredProblems(book: Book): readonly Problem[] {
  return [...NEEDED, ...SINGLE]
    .flatMap((kind) => missing(book, kind))
    .concat(
      SINGLE.flatMap((kind) =>
        book.entries[kind]
          .slice(1)
          .map((entry) =>
            entry.problem([], `there is more than one ${kind}`, 'Keep one: the product shows a single one.'),
          ),
      ),
      vocabularyProblems(book),
    )
}

function missing(book: Book, kind: KindName): readonly Problem[] {
  const { place } = KINDS[kind]
  if (idsOf(book, kind, folderOf(kind)).length > 0) return []
  return [fileProblem(place, 'there is no such file yet', 'Write it: README.md shows a complete example.')]
}

function vocabularyProblems(book: Book): readonly Problem[] {
  const present = idsOf(book, 'vocabulary', 'vocabulary')
  const known: readonly string[] = VOCABULARY_IDS
  const absent = known.filter((id) => !present.includes(id))
  const strange = book.entries.vocabulary.filter(({ id }) => !known.includes(id))
  return [
    ...absent.map((id) =>
      fileProblem(`vocabulary/${id}.yaml`, 'the file is not there', `Write the list of words \`${id}\`.`),
    ),
    ...strange.map((entry) =>
      entry.problem(
        [],
        `no page reads the list \`${entry.id}\``,
        `Rename the file${nearest(entry.id, absent) === undefined ? '' : ` to ${nearest(entry.id, absent)}.yaml`}, or move its words to glossary.yaml.`,
      ),
    ),
  ]
}
