import type { PageBooks } from '#schema/content/page-book.ts'
import { laterFrom } from '#ui/later.ts'

/** The examples: nothing on the page but text and links. */
export const laterExamples = laterFrom(async ({ examples: fetchBook }: PageBooks) => {
  const [{ ExamplesPage }, book] = await Promise.all([import('./ExamplesPage.tsx'), fetchBook()])
  return () => <ExamplesPage {...book} />
})
