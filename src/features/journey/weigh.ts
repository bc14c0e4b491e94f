import { nextQuestion, questionsLeft } from '#advisor/questions/question-order.ts'
import { recommend } from '#advisor/recommend/recommend.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { Weighing } from '#state/weighing.ts'

/** Binds the engine to the book. Imported only when it is wanted, so that the first question waits for neither. */
export function weigh(advice: AdviceKnowledge): Weighing {
  return {
    first: (answers, way) => recommend(advice, answers, way).first,
    out: (answers, way) => {
      const { ranking } = recommend(advice, answers, way)
      return new Set(ranking.filter(({ eliminations }) => eliminations.length > 0).map(({ pattern }) => pattern))
    },
    left: (answers, way) => questionsLeft(advice, answers, way),
    next: (answers, way) => nextQuestion(advice, answers, way),
  }
}
