import { given } from '#advisor/answers/given.ts'
import type { Answers, Way } from '#schema/advice/answers.ts'
import type { DecisionPath } from '#schema/advice/path.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'

/**
 * The answers that count, in the order of the questions: known questions, known options, no "I don't know yet".
 * In the guided way an answer to a flow question that the replay does not reach counts for nothing.
 */
export function effectiveAnswers(knowledge: AdviceKnowledge, answers: Answers, way: Way, path: DecisionPath): Answers {
  const unreached = new Set(way === 'guided' ? path.unused : [])
  const used: Record<string, readonly string[]> = {}
  for (const question of knowledge.questions) {
    if (unreached.has(question.id)) continue
    const options = given(answers, question.id)
    if (options.length === 0) continue
    const known =
      question.kind === 'number' ? options : question.options.map(({ id }) => id).filter((id) => options.includes(id))
    if (known.length > 0) used[question.id] = known
  }
  return used
}
