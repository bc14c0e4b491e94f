import type { Book, Entry } from '#knowledge/book.ts'
import { allEntries } from '#knowledge/book.ts'
import type { Path, Problem } from '#knowledge/content-file.ts'

/** No id twice among the entries of a folder, nor among the elements of one list. */
export function uniqueProblems(book: Book): readonly Problem[] {
  const first = new Map<string, Entry>()
  return allEntries(book).flatMap((entry) => {
    const inside = listProblems(entry, entry.value, [])
    const before = first.get(entry.address)
    if (!before) {
      first.set(entry.address, entry)
      return inside
    }
    const { file, line } = before.problem(['id'], '', '')
    return [
      entry.problem(
        ['id'],
        `the id \`${entry.id}\` is taken by ${file}:${line}`,
        'Give this one an id of its own, or keep one of the two.',
      ),
      ...inside,
    ]
  })
}

function listProblems(entry: Entry, value: unknown, path: Path): readonly Problem[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, child]) =>
    listProblems(entry, child, [...path, Array.isArray(value) ? Number(key) : key]),
  )
  if (!Array.isArray(value)) return inner
  const names = value.map(nameOf)
  const repeated = names.flatMap((name, index) => {
    if (name === undefined || names.indexOf(name) === index) return []
    return [
      entry.problem(
        [...path, index],
        `\`${name}\` stands twice in this list`,
        'Keep one, or give this one an id of its own.',
      ),
    ]
  })
  return [...repeated, ...inner]
}

function nameOf(element: unknown): string | undefined {
  if (typeof element === 'string') return element
  const { id, option, column } = (element ?? {}) as { id?: unknown; option?: unknown; column?: unknown }
  return [id, option, column].find((name) => typeof name === 'string')
}
