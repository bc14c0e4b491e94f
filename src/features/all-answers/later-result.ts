import type { Answers, Way } from '#schema/advice/answers.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import { type Later, laterFrom } from '#ui/later.ts'

/** The engine and the rules for the live result; the form beside it takes answers without them. */
export const laterResult = laterFrom(async (advice: Later<AdviceKnowledge>) => {
  const [{ resultOf, nextOf }, book] = await Promise.all([import('./result.ts'), advice.load()])
  return {
    resultOf: (answers: Answers, way: Way) => resultOf(book, answers, way),
    nextOf: (answers: Answers, way: Way) => nextOf(book, answers, way),
  }
})
