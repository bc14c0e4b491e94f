import { answerTo, isAnswered } from '#advisor/answers/given.ts'
import { longestWay } from '#advisor/flow/longest-way.ts'
import type { Answers, Way } from '#schema/advice/answers.ts'
import type { DecisionFlow } from '#schema/content/flow.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import { UNKNOWN } from '#schema/content/unknown.ts'
import { questionsLeft } from './question-order.ts'

/**
 * The most questions that can still come, whatever is answered from here on, "I don't know yet" included. Undefined in the
 * free way, where every answer can make other questions worth asking.
 */
export function mostQuestions(knowledge: AdviceKnowledge, answers: Answers, way: Way): number | undefined {
  if (way === 'free') return undefined
  const { flow } = knowledge
  const beyondFlow = questionsLeft(knowledge, answers, way) - longestWay(flow, answers)
  return beyondFlow + reachableUnanswered(flow, answers)
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
