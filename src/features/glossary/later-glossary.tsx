import type { PageBooks } from '#schema/content/page-book.ts'
import { laterFrom } from '#ui/later.ts'

/** The glossary: nothing on the page but text and links. */
export const laterGlossary = laterFrom(async ({ glossary: fetchBook }: PageBooks) => {
  const [{ GlossaryPage }, book] = await Promise.all([import('./GlossaryPage.tsx'), fetchBook()])
  return () => <GlossaryPage advice={book.advice} />
})
