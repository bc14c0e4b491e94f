import type { Book, Entry } from '#knowledge/book.ts'
import { allEntries } from '#knowledge/book.ts'
import type { Path, Problem } from '#knowledge/content-file.ts'
import { suggest } from '#knowledge/nearest.ts'
import { keysOf, stepInto } from './parts.ts'

/** `<folder>/<id>` or `<folder>/<id>#<part>` in facts, in the outline of the guide and in the coverage leads somewhere. */
export function addressProblems(book: Book): readonly Problem[] {
  const byAddress = new Map(allEntries(book).map((entry) => [entry.address, entry]))
  const check = (entry: Entry, path: Path, address: string) => badAddress(book, byAddress, entry, path, address)
  const { fact, outline, coverage } = book.entries
  return [
    ...fact.flatMap((entry) => entry.value.about.flatMap((address, i) => check(entry, ['about', i], address))),
    ...outline.flatMap((entry) =>
      entry.value.sections.flatMap(({ shows }, s) =>
        shows.flatMap((address, i) => check(entry, ['sections', s, 'shows', i], address)),
      ),
    ),
    ...outline.flatMap((entry) =>
      entry.value.sections.flatMap(({ diagram }, s) => noDiagram(book, entry, diagram, ['sections', s, 'diagram'])),
    ),
    ...coverage.flatMap((entry) =>
      entry.value.elements.flatMap(({ carriedBy }, i) => check(entry, ['elements', i, 'carriedBy'], carriedBy)),
    ),
  ]
}

function badAddress(
  book: Book,
  byAddress: ReadonlyMap<string, Entry>,
  entry: Entry,
  path: Path,
  address: string,
): readonly Problem[] {
  const [place = '', part] = address.split('#')
  if (book.unread.has(place)) return []
  const target = byAddress.get(place)
  if (!target) return [entry.problem(path, `\`${place}\` is no entry of the book`, nearestEntry(place, byAddress))]
  let value = target.value
  for (const segment of part?.split('.') ?? []) {
    const next = stepInto(value, segment)
    if (next === undefined)
      return [
        entry.problem(
          path,
          `\`${place}\` has no part \`${part}\``,
          `\`${segment}\` is not in it. ${suggest(segment, keysOf(value), 'part')}`,
        ),
      ]
    value = next
  }
  return []
}

/** The folder and the id are corrected one by one, since a long folder name would make any two ids look alike. */
function nearestEntry(place: string, byAddress: ReadonlyMap<string, Entry>): string {
  const [folder = '', id = ''] = place.split('/')
  const addresses = [...byAddress.keys()].map((address) => address.split('/'))
  const folders = [...new Set(addresses.map(([known = '']) => known))]
  if (!folders.includes(folder)) return suggest(folder, folders, 'folder')
  return suggest(
    id,
    addresses.flatMap(([known, name = '']) => (known === folder ? [name] : [])),
    'entry',
  )
}

function noDiagram(book: Book, entry: Entry, id: string | undefined, path: Path): readonly Problem[] {
  const drawn = book.files.flatMap((file) => /^diagrams\/(.+)\.mmd$/.exec(file.path)?.[1] ?? [])
  if (id === undefined || drawn.includes(id)) return []
  return [entry.problem(path, `there is no diagram \`${id}\``, suggest(id, drawn, 'diagram'))]
}
