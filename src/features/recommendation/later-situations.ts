import type { PageBooks } from '#schema/content/page-book.ts'
import { laterFrom } from '#ui/later.ts'

/** The start page's part of the book, for its situations. */
export const laterSituations = laterFrom(({ home }: PageBooks) => home())
