import type { Book, Entry } from '#knowledge/book.ts'
import type { Problem } from '#knowledge/content-file.ts'
import type { Question } from '#schema/content/question.ts'

/** Bands are half-open and tile the line from 0 upwards, so that every number falls into exactly one. */
export function bandProblems(book: Book): readonly Problem[] {
  return book.entries.question.filter(({ value }) => value.options.some((option) => option.band)).flatMap(ofQuestion)
}

function ofQuestion(question: Entry<Question>): readonly Problem[] {
  const options = question.value.options.map((option, index) => ({ ...option, index }))
  const without = options.filter((option) => !option.band)
  if (without.length > 0)
    return without.map(({ id, index }) =>
      question.problem(
        ['options', index],
        `\`${id}\` has no band, but other options have`,
        'Give every option a band, or none.',
      ),
    )
  const sorted = options
    .flatMap(({ index, band }) => (band ? [{ index, ...band }] : []))
    .sort((a, b) => a.from - b.from)
  return sorted
    .flatMap((band, place) => {
      const before = sorted[place - 1]
      const at = ['options', band.index, 'band']
      const from = (message: string, remedy: string) => [question.problem([...at, 'from'], message, remedy)]
      if (!before)
        return band.from === 0
          ? []
          : from(`numbers below ${band.from} fall into no option`, 'Let the first band start from 0.')
      if (before.below === undefined)
        return [
          question.problem(
            ['options', before.index, 'band'],
            `the band from ${before.from} is open and overlaps the one from ${band.from}`,
            `Add \`below: ${band.from}\`.`,
          ),
        ]
      if (before.below < band.from)
        return from(
          `numbers from ${before.below} to ${band.from} fall into no option`,
          `Write \`from: ${before.below}\`.`,
        )
      if (before.below > band.from)
        return from(
          `numbers from ${band.from} to ${before.below} fall into two options`,
          `Write \`from: ${before.below}\`.`,
        )
      return []
    })
    .concat(lastProblems(question, sorted.at(-1)))
}

function lastProblems(
  question: Entry<Question>,
  last: { index: number; below?: number | undefined } | undefined,
): readonly Problem[] {
  if (!last || last.below === undefined) return []
  return [
    question.problem(
      ['options', last.index, 'band', 'below'],
      `numbers from ${last.below} upwards fall into no option`,
      'Leave `below` out of the last band.',
    ),
  ]
}
