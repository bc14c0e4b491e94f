import { expect, test } from 'vitest'
import { formatProblem } from '#knowledge/content-file.ts'
import { miniBook } from '#knowledge/mini-book.ts'
import { parseContent } from '#knowledge/parse-content.ts'
import { futureDates } from './dates.ts'

test('a day that has not come yet is named, with what to write', () => {
  const { book } = parseContent(miniBook())
  expect(futureDates(book, '2026-03-04')).toEqual([])
  expect(futureDates(book, '2026-03-03').map((problem) => formatProblem(problem))).toEqual([
    'content/facts/mini.yaml:8:11 facts.f1.date: 2026-03-04 has not come yet. Write the day of the source, or the day on which you read it.',
  ])
})
