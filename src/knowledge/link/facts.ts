import type { Book } from '#knowledge/book.ts'
import { allEntries } from '#knowledge/book.ts'
import type { Path, Problem } from '#knowledge/content-file.ts'
import { isWithin } from '#schema/content/about.ts'

/** Folders whose entries have a place of their own on a page, with the facts about them beside it. */
const SHOWN = ['patterns', 'anti-patterns', 'examples']

/** Every fact is read beside something, and an entry that lists a fact in `claims` is one that the fact is about. */
export function factProblems(book: Book): readonly Problem[] {
  return [...unseen(book), ...unanswered(book)]
}

function unseen(book: Book): readonly Problem[] {
  const shown = book.entries.outline.flatMap(({ value }) => value.sections.flatMap(({ shows }) => shows))
  const isSeen = (about: string) =>
    SHOWN.includes(about.split('/')[0] ?? '') || shown.some((place) => isWithin(about, place))
  return book.entries.fact
    .filter(({ value }) => value.about.length > 0 && !value.about.some(isSeen))
    .map((fact) =>
      fact.problem(
        ['about'],
        `no page shows what \`${fact.id}\` is about, so nobody would read it`,
        'Name a pattern, an anti-pattern, an example, or something that guide/outline.yaml shows.',
      ),
    )
}

function unanswered(book: Book): readonly Problem[] {
  const about = new Map(book.entries.fact.map(({ id, value }) => [id, value.about]))
  return allEntries(book).flatMap((entry) =>
    claimsIn(entry.value, []).flatMap(({ fact, path }) => {
      const places = about.get(fact)
      if (!places || places.some((place) => place.split('#')[0] === entry.address)) return []
      const remedy = `Add \`${entry.address}\`, or the part of it that is meant, to \`about\` of \`${fact}\`, or take the claim out.`
      return [entry.problem(path, `\`${fact}\` does not say that it is about \`${entry.address}\``, remedy)]
    }),
  )
}

function claimsIn(value: unknown, path: Path): readonly { readonly fact: string; readonly path: Path }[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key]
    if (key !== 'claims' || !Array.isArray(inner)) return claimsIn(inner, at)
    return inner.map((fact, index) => ({ fact: String(fact), path: [...at, index] }))
  })
}
