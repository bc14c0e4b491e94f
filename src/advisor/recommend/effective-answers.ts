import { answerTo } from '#advisor/answers/given.ts'
import type { Answers, Way } from '#schema/advice/answers.ts'
import type { DecisionPath } from '#schema/advice/path.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import { UNKNOWN } from '#schema/content/unknown.ts'

/**
 * The answers that count, in the order of the questions: known questions, known options, no "I don't know yet".
 * In the guided way an answer to a flow question that the replay does not reach counts for nothing.
 */
export function effectiveAnswers(knowledge: AdviceKnowledge, answers: Answers, way: Way, path: DecisionPath): Answers {
  const used: Record<string, readonly string[]> = {}
  for (const question of knowledge.questions) {
    const options = answerTo(answers, question.id)
    if (options.length === 0 || (way === 'guided' && path.unused.includes(question.id))) continue
    const known = knownOptions(question, options)
    if (known.length > 0) used[question.id] = known
  }
  return used
}

function knownOptions(question: AdviceKnowledge['questions'][number], options: readonly string[]): readonly string[] {
  if (question.kind === 'number') return options.filter((option) => option !== UNKNOWN)
  return question.options.filter(({ id }) => options.includes(id)).map(({ id }) => id)
}
