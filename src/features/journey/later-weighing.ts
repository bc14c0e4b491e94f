import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import { type Later, laterFrom } from '#ui/later.ts'

/** The engine and its part of the book, both fetched when first wanted. */
export const laterWeighing = laterFrom(async (weights: Later<AdviceKnowledge>) => {
  const [{ weigh }, book] = await Promise.all([import('./weigh.ts'), weights.load()])
  return weigh(book)
})
