import { answerTo, isUnknown } from '#advisor/answers/given.ts'
import { walkFlow } from '#advisor/flow/walk-flow.ts'
import { effectiveAnswers } from '#advisor/recommend/effective-answers.ts'
import type { Answers, Way } from '#schema/advice/answers.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'

export interface ReviewRow {
  readonly question: string
  readonly options: readonly string[]
  /** `not-used`: answered, but on a branch that the flow does not take; it comes back when the branch does. */
  readonly state: 'used' | 'not-used' | 'unknown' | 'not-answered'
}

/**
 * One row for each question in the order in which they are asked. In the guided way an unanswered question of a branch
 * that is not taken has no row.
 */
export function questionsToReview(knowledge: AdviceKnowledge, answers: Answers, way: Way): readonly ReviewRow[] {
  const path = walkFlow(knowledge.flow, answers)
  const used = effectiveAnswers(knowledge, answers, way, path)
  const offPath = new Set(way === 'guided' ? Object.keys(knowledge.flow.steps) : [])
  for (const { question } of path.steps) offPath.delete(question)
  return knowledge.questions.flatMap(({ id }): readonly ReviewRow[] => {
    const options = answerTo(answers, id)
    if (options.length === 0) return offPath.has(id) ? [] : [{ question: id, options, state: 'not-answered' }]
    if (offPath.has(id)) return [{ question: id, options, state: 'not-used' }]
    if (isUnknown(answers, id)) return [{ question: id, options, state: 'unknown' }]
    return [{ question: id, options: used[id] ?? [], state: used[id] ? 'used' : 'not-used' }]
  })
}
