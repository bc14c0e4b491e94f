import { isAnswered } from '#advisor/answers/given.ts'
import { walkFlow } from '#advisor/flow/walk-flow.ts'
import type { Answers, Way } from '#schema/advice/answers.ts'
import type { CoreKnowledge } from '#schema/content/knowledge.ts'
import type { Weighing } from '#state/weighing.ts'

/** Where a question stands: its number and the most that there can be, both counted from 1. */
export interface Progress {
  readonly number: number
  /** Undefined where no total would be reliable, or until the rules are there to count with. */
  readonly most: number | undefined
}

/**
 * Undefined for a question that is not asked on this way, such as one of an abandoned branch.
 * The total holds whatever is answered from here on, "I don't know yet" included, and only ever shrinks.
 */
export function progressOf(
  core: CoreKnowledge,
  weighing: Weighing | undefined,
  answers: Answers,
  way: Way,
  question: string,
): Progress | undefined {
  const asked = askedInOrder(core, answers)
  const at = asked.indexOf(question)
  const counted = asked.filter((id) => isAnswered(answers, id)).length
  const more = weighing?.most(answers, way)
  const most = more === undefined ? undefined : counted + more
  if (at >= 0 && isAnswered(answers, question)) return { number: at + 1, most }
  const stage = core.questions.find(({ id }) => id === question)?.stage
  const reached = stage === 'flow' ? walkFlow(core.flow, answers).next === question : stage !== 'situation'
  return reached ? { number: counted + 1, most } : undefined
}

/** Progress as it stands above the question. */
export function progressWords(progress: Progress | undefined): string {
  if (!progress) return ''
  const { number, most: total } = progress
  if (total === undefined) return `Question ${number}`
  return total <= number ? `Question ${number}, the last one` : `Question ${number}, at most ${total}`
}

function askedInOrder({ flow, questions }: CoreKnowledge, answers: Answers): readonly string[] {
  const inFlow = walkFlow(flow, answers).steps.map((step) => step.question)
  const later = questions.filter(({ stage }) => stage === 'matrices' || stage === 'refine')
  return [...inFlow, ...later.map(({ id }) => id).filter((id) => isAnswered(answers, id))]
}
