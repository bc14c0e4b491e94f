import { nextQuestion } from '#advisor/questions/question-order.ts'
import { confidence } from '#advisor/recommend/confidence.ts'
import { recommend } from '#advisor/recommend/recommend.ts'
import type { Confidence, Recommendation } from '#schema/advice/advice.ts'
import type { Answers, Way } from '#schema/advice/answers.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'

/** What the page shows of the recommendation, with the words for it. */
export interface Result {
  readonly patterns: AdviceKnowledge['patterns']
  readonly recommendation: Recommendation
  readonly confidence: Confidence
}

export function resultOf(advice: AdviceKnowledge, answers: Answers, way: Way): Result {
  const recommendation = recommend(advice, answers, way)
  return { patterns: advice.patterns, recommendation, confidence: confidence(recommendation) }
}

/** Id of the question that decides most now. */
export const nextOf = nextQuestion
