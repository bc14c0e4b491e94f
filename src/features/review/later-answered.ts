import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import { type Later, laterFrom } from '#ui/later.ts'

/** The rows, with the book's words for them and the rules that say what is still open. */
export const laterAnswered = laterFrom(async (advice: Later<AdviceKnowledge>) => {
  const [{ Answered }, book] = await Promise.all([import('./Answered.tsx'), advice.load()])
  return { Answered, advice: book }
})
