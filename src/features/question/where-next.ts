import { walkFlow } from '#advisor/flow/walk-flow.ts'
import type { Answers, Way } from '#schema/advice/answers.ts'
import type { CoreKnowledge } from '#schema/content/knowledge.ts'
import type { Weighing } from '#state/weighing.ts'
import type { Later } from '#ui/later.ts'

interface Book {
  readonly core: CoreKnowledge
  readonly weighing: Later<Weighing>
}

/** A question, or undefined for the review page. */
export type Place = string | undefined

/**
 * Where "Continue" leads. A change that came from the review page goes straight back there, unless the flow now needs
 * an answer that it has not got.
 */
export function whereNext(book: Book, answers: Answers, way: Way, changing: boolean): Place | Promise<Place> {
  const inFlow = way === 'guided' ? walkFlow(book.core.flow, answers).next : undefined
  // Within the flow nothing has to be weighed, so nothing has to be fetched.
  if (inFlow !== undefined || changing) return inFlow
  const weighing = book.weighing.current()
  return weighing ? weighing.next(answers, way) : book.weighing.load().then((come) => come.next(answers, way))
}

/** Where "Back" leads when the browser has no earlier page of ours: the question before, or undefined for the start. */
export function whereBefore(core: CoreKnowledge, answers: Answers, question: string): Place {
  const answered = (id: string) => Object.hasOwn(answers, id)
  const inFlow = walkFlow(core.flow, answers).steps.map((step) => step.question)
  const later = core.questions.filter(({ id, stage }) => stage !== 'flow' && answered(id)).map(({ id }) => id)
  const asked = [...inFlow.filter(answered), ...later]
  const at = asked.indexOf(question)
  return at < 0 ? asked.at(-1) : asked[at - 1]
}
