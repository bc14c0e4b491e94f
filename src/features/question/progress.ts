import { answerTo, isAnswered } from '#advisor/answers/given.ts'
import { longestWay } from '#advisor/flow/longest-way.ts'
import { walkFlow } from '#advisor/flow/walk-flow.ts'
import type { Answers, Way } from '#schema/advice/answers.ts'
import type { DecisionFlow } from '#schema/content/flow.ts'
import type { CoreKnowledge } from '#schema/content/knowledge.ts'
import { UNKNOWN } from '#schema/content/unknown.ts'
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
  if (at >= 0 && isAnswered(answers, question))
    return { number: at + 1, most: most(core, weighing, answers, way, counted) }
  const stage = core.questions.find(({ id }) => id === question)?.stage
  const reached = stage === 'flow' ? walkFlow(core.flow, answers).next === question : stage !== 'situation'
  return reached ? { number: counted + 1, most: most(core, weighing, answers, way, counted) } : undefined
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

function most(
  { flow }: CoreKnowledge,
  weighing: Weighing | undefined,
  answers: Answers,
  way: Way,
  counted: number,
): number | undefined {
  // In the free way every answer can make other questions worth asking.
  if (way === 'free' || !weighing) return undefined
  const beyondFlow = weighing.left(answers, way) - longestWay(flow, answers)
  return counted + beyondFlow + reachableUnanswered(flow, answers)
}

/** Flow questions without an answer that some answers, "I don't know yet" among them, would still bring. */
function reachableUnanswered(flow: DecisionFlow, answers: Answers): number {
  const seen = new Set<string>()
  const visit = (question: string) => {
    if (seen.has(question)) return
    seen.add(question)
    const [given] = answerTo(answers, question)
    for (const [option, target] of Object.entries(flow.steps[question] ?? {})) {
      const open = given === undefined || given === UNKNOWN || given === option
      if (open && 'question' in target) visit(target.question)
    }
  }
  visit(flow.start)
  return [...seen].filter((question) => !isAnswered(answers, question)).length
}
