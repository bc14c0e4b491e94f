import type { Answers } from '#schema/advice/answers.ts'
import { UNKNOWN } from '#schema/content/unknown.ts'

const NOTHING: readonly string[] = []

/** All that stands under a question, `unknown` included; empty when it is not answered. */
export function answerTo(answers: Answers, question: string): readonly string[] {
  return Object.hasOwn(answers, question) ? (answers[question] ?? NOTHING) : NOTHING
}

/** The options given for a question; empty when it is unanswered or "I don't know yet". */
export function given(answers: Answers, question: string): readonly string[] {
  const options = answerTo(answers, question)
  return options.includes(UNKNOWN) ? options.filter((option) => option !== UNKNOWN) : options
}

/** True when the only answer is "I don't know yet". */
export function isUnknown(answers: Answers, question: string): boolean {
  const options = answerTo(answers, question)
  return options.length > 0 && options.every((option) => option === UNKNOWN)
}

/** True when anything was answered, "I don't know yet" included. */
export function isAnswered(answers: Answers, question: string): boolean {
  return answerTo(answers, question).length > 0
}

/** The same answers with one of them replaced; an empty `options` takes it back. */
export function withAnswer(answers: Answers, question: string, options: readonly string[]): Answers {
  const { [question]: _, ...rest } = answers
  return options.length > 0 ? { ...rest, [question]: options } : rest
}
