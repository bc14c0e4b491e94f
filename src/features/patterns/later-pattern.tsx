import { notFound } from '@tanstack/react-router'
import type { PageBooks } from '#schema/content/page-book.ts'
import { laterEach } from '#ui/later.ts'

/** The page of one pattern: nothing on it but text and links. */
export const laterPattern = laterEach(async ({ pattern: bookOf }: PageBooks, id) => {
  const [{ PatternPage }, book] = await Promise.all([import('./PatternPage.tsx'), bookOf(id)])
  const pattern = book?.advice.patterns[id]
  const detail = book?.library.patternDetails[id]
  if (!pattern || !detail) throw notFound()
  return () => <PatternPage {...book} pattern={pattern} detail={detail} />
})
