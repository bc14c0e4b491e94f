import type { EvaluationSummary } from '#schema/advice/evaluation.ts'
import type { PageBooks } from '#schema/content/page-book.ts'
import { type Later, laterFrom } from '#ui/later.ts'

/** How the advice is made and checked: nothing on the page but text and links. */
export const laterHow = laterFrom(async ({ method }: PageBooks, figures: Later<EvaluationSummary>) => {
  const [{ HowPage }, book, evaluation] = await Promise.all([import('./HowPage.tsx'), method(), figures.load()])
  return () => <HowPage book={book} evaluation={evaluation} />
})
