import { mostQuestions } from '#advisor/questions/most-questions.ts'
import { nextQuestion } from '#advisor/questions/question-order.ts'
import { recommend } from '#advisor/recommend/recommend.ts'
import type { Answers, Way } from '#schema/advice/answers.ts'
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
    most: once((answers, way) => mostQuestions(advice, answers, way)),
    next: once((answers, way) => nextQuestion(advice, answers, way)),
  }
}

const MOST = 50

/** Asked beforehand, so that nothing has to be weighed when a person goes on: the same answers give the same result. */
function once<T>(ask: (answers: Answers, way: Way) => T): (answers: Answers, way: Way) => T {
  const known = new Map<string, T>()
  return (answers, way) => {
    const key = JSON.stringify([way, answers])
    const result = known.has(key) ? (known.get(key) as T) : ask(answers, way)
    if (known.size >= MOST) known.clear()
    known.set(key, result)
    return result
  }
}
