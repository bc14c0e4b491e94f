import type { PageBooks } from '#schema/content/page-book.ts'
import { laterFrom } from '#ui/later.ts'

/** What to avoid: nothing on the page but text and links. */
export const laterAntiPatterns = laterFrom(async ({ antiPatterns: fetchBook }: PageBooks) => {
  const [{ AntiPatternsPage }, book] = await Promise.all([import('./AntiPatternsPage.tsx'), fetchBook()])
  return () => <AntiPatternsPage {...book} />
})
