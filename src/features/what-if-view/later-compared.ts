import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import { type Later, laterFrom } from '#ui/later.ts'

/** The comparison with the engine and the rules that it is worked out by. */
export const laterCompared = laterFrom(async (advice: Later<AdviceKnowledge>) => {
  const [{ Compared }, book] = await Promise.all([import('./Compared.tsx'), advice.load()])
  return { Compared, advice: book }
})
