import { given } from '#advisor/answers/given.ts'
import type { AnswerRef, Answers } from '#schema/advice/answers.ts'
import type { Condition } from '#schema/content/common.ts'

/** True when every question named is answered with one of its options. `unknown` is no answer and never holds. */
export function holds(condition: Condition, answers: Answers): boolean {
  for (const question in condition) {
    const wanted = condition[question] ?? []
    if (!given(answers, question).some((option) => wanted.includes(option))) return false
  }
  return true
}

/** The given answers that make a condition hold; only meaningful when it does. */
export function matched(condition: Condition, answers: Answers): readonly AnswerRef[] {
  return Object.entries(condition).map(([question, wanted]) => ({
    question,
    options: given(answers, question).filter((option) => wanted.includes(option)),
  }))
}
