import type { Book, Entry } from '#knowledge/book.ts'
import type { Problem } from '#knowledge/content-file.ts'
import type { GuideElement } from '#knowledge/guide-element.ts'
import { elementKey } from '#knowledge/guide-element.ts'
import { guideElements } from '#knowledge/guide-elements.ts'
import { suggest } from '#knowledge/nearest.ts'
import type { Coverage } from '#schema/content/guide.ts'

/** Every element of the guide stands in the coverage exactly once, and nothing stands there that the guide lacks. */
export function coverageProblems(book: Book): readonly Problem[] {
  return book.entries.coverage.flatMap((coverage) => {
    const path = coverage.value.guide
    const guide = book.files.find((file) => file.path === path)
    const known = book.files.map((file) => file.path).filter((file) => /^guide\/.*\.md$/.test(file))
    if (!guide)
      return [coverage.problem(['guide'], `the guide \`${path}\` is not there`, suggest(path, known, 'guide'))]
    const elements = guideElements(guide.text)
    return [...rowProblems(coverage, elements), ...gapProblems(coverage, elements)]
  })
}

function rowProblems(coverage: Entry<Coverage>, elements: readonly GuideElement[]): readonly Problem[] {
  const known = new Set(elements.map(elementKey))
  const seen = new Set<string>()
  return coverage.value.elements.flatMap((row, index) => {
    const key = elementKey(row)
    const at = ['elements', index]
    if (seen.has(key))
      return [
        coverage.problem(
          at,
          `line ${row.line} of the guide, ${row.kind} "${row.text}", is listed twice`,
          'Keep one of the two rows.',
        ),
      ]
    seen.add(key)
    if (known.has(key)) return []
    return [
      coverage.problem(at, `the guide has no ${row.kind} "${row.text}" on line ${row.line}`, rowRemedy(row, elements)),
    ]
  })
}

function rowRemedy(row: GuideElement, elements: readonly GuideElement[]): string {
  const moved = elements.find((element) => element.kind === row.kind && element.text === row.text)
  if (moved) return `It stands on line ${moved.line}.`
  const onLine = elements.filter((element) => element.line === row.line).map(({ kind, text }) => `${kind} "${text}"`)
  return onLine.length === 0 ? 'Nothing to cover stands on that line.' : `That line has ${onLine.join(', ')}.`
}

function gapProblems(coverage: Entry<Coverage>, elements: readonly GuideElement[]): readonly Problem[] {
  const listed = new Set(coverage.value.elements.map(elementKey))
  return elements
    .filter((element) => !listed.has(elementKey(element)))
    .map(({ line, kind, text }) => {
      const row = `{ line: ${line}, kind: ${kind}, text: ${JSON.stringify(text)}, carriedBy: <folder>/<id> }`
      return coverage.problem(
        ['elements'],
        `nothing carries line ${line} of the guide, ${kind} "${text}"`,
        `Add the row ${row}.`,
        'key',
      )
    })
}
