import { notFound } from '@tanstack/react-router'
import type { PageBooks } from '#schema/content/page-book.ts'
import { laterEach } from '#ui/later.ts'

/** The page of one rule: nothing on it but text and links. */
export const laterRule = laterEach(async ({ rule }: PageBooks, id) => {
  const [{ RulePage }, book] = await Promise.all([import('./RulePage.tsx'), rule(id)])
  if (!book) throw notFound()
  return () => <RulePage {...book} />
})
