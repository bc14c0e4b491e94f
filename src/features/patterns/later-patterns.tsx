import type { PageBooks } from '#schema/content/page-book.ts'
import { laterFrom } from '#ui/later.ts'

/** All patterns: nothing on the page but text and links. */
export const laterPatterns = laterFrom(async ({ patterns: fetchBook }: PageBooks) => {
  const [{ PatternsPage }, book] = await Promise.all([import('./PatternsPage.tsx'), fetchBook()])
  return () => <PatternsPage advice={book.advice} />
})
