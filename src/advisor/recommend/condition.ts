import { answerTo, given } from '#advisor/answers/given.ts'
import type { AnswerRef, Answers } from '#schema/advice/answers.ts'
import type { Condition } from '#schema/content/common.ts'
import { UNKNOWN } from '#schema/content/unknown.ts'

/** True when every question named is answered with one of its options. `unknown` is no answer and never holds. */
export function holds(condition: Condition, answers: Answers): boolean {
  for (const question in condition) {
    if (!overlaps(answerTo(answers, question), condition[question] ?? [])) return false
  }
  return true
}

function overlaps(options: readonly string[], wanted: readonly string[]): boolean {
  for (const option of options) if (option !== UNKNOWN && wanted.includes(option)) return true
  return false
}

/** The given answers that make a condition hold; only meaningful when it does. */
export function matched(condition: Condition, answers: Answers): readonly AnswerRef[] {
  return Object.entries(condition).map(([question, wanted]) => ({
    question,
    options: given(answers, question).filter((option) => wanted.includes(option)),
  }))
}
