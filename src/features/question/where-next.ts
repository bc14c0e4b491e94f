import { walkFlow } from '#advisor/flow/walk-flow.ts'
import { nextQuestion } from '#advisor/questions/question-order.ts'
import type { Answers, Way } from '#schema/advice/answers.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'

/** A question, or undefined for the review page. */
export type Place = string | undefined

/**
 * Where "Continue" leads. A change that came from the review page goes straight back there, unless the flow now needs
 * an answer that it has not got.
 */
export function whereNext(advice: AdviceKnowledge, answers: Answers, way: Way, changing: boolean): Place {
  if (!changing) return nextQuestion(advice, answers, way)
  return way === 'guided' ? walkFlow(advice.flow, answers).next : undefined
}

/** Where "Back" leads when the browser has no earlier page of ours: the question before, or undefined for the start. */
export function whereBefore(advice: AdviceKnowledge, answers: Answers, question: string): Place {
  const answered = (id: string) => Object.hasOwn(answers, id)
  const inFlow = walkFlow(advice.flow, answers).steps.map((step) => step.question)
  const later = advice.questions.filter(({ id, stage }) => stage !== 'flow' && answered(id)).map(({ id }) => id)
  const asked = [...inFlow.filter(answered), ...later]
  const at = asked.indexOf(question)
  return at < 0 ? asked.at(-1) : asked[at - 1]
}
