import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import { type Later, laterFrom } from '#ui/later.ts'

/** What weighs the answers and writes the report, with the rules. The page around it takes none of them. */
export const laterVerdict = laterFrom(async (advice: Later<AdviceKnowledge>) => {
  const [{ Verdict }, book] = await Promise.all([import('./Verdict.tsx'), advice.load()])
  return { Verdict, advice: book }
})
