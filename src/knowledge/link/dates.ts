import type { Book } from '#knowledge/book.ts'
import { allEntries } from '#knowledge/book.ts'
import type { Problem } from '#knowledge/content-file.ts'

/** Every `date` is a day of the calendar, since the newest of them is shown as the day of the last review. */
export function dateProblems(book: Book): readonly Problem[] {
  return allEntries(book).flatMap((entry) => {
    const { date } = entry.value as { readonly date?: string }
    if (date === undefined || isDay(date)) return []
    return [entry.problem(['date'], `${date} is no day of the calendar`, 'Write year, month and day as in 2026-03-09.')]
  })
}

/** Dates that have not come yet. No part of linking: whether the book is right must not depend on the clock of a machine. */
export function futureDates(book: Book, today: string): readonly Problem[] {
  return allEntries(book).flatMap((entry) => {
    const { date } = entry.value as { readonly date?: string }
    if (date === undefined || date <= today) return []
    return [
      entry.problem(
        ['date'],
        `${date} has not come yet`,
        'Write the day of the source, or the day on which you read it.',
      ),
    ]
  })
}

function isDay(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date)
}
