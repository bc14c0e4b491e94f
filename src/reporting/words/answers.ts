import type { AnswerRef, Answers } from '#schema/advice/answers.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import { UNKNOWN } from '#schema/content/unknown.ts'
import { listWords } from './inlines.ts'

type Words = Pick<AdviceKnowledge, 'questions'>

/** The short name of a question; its id where the knowledge no longer has it. */
export function questionName(knowledge: Words, id: string): string {
  return knowledge.questions.find((question) => question.id === id)?.short ?? id
}

/** One chosen option in words: its label, the number with its unit, or "I don't know yet". */
export function optionName(knowledge: Words, questionId: string, optionId: string): string {
  if (optionId === UNKNOWN) return 'I don’t know yet'
  const question = knowledge.questions.find((candidate) => candidate.id === questionId)
  if (question?.kind === 'number')
    return [Number(optionId).toLocaleString('en-GB'), question.unit ?? ''].join(' ').trim()
  const option = question?.options.find((candidate) => candidate.id === optionId)
  return option?.short ?? option?.label ?? optionId
}

/** Every chosen option of one question: "Low latency and High throughput". */
export function optionNames(knowledge: Words, questionId: string, options: readonly string[]): string {
  return listWords(options.map((option) => optionName(knowledge, questionId, option)))
}

/** "Delivery guarantee: At least once". */
export function answerWords(knowledge: Words, answer: AnswerRef): string {
  return `${questionName(knowledge, answer.question)}: ${optionNames(knowledge, answer.question, answer.options)}`
}

/** The answers of several reasons, each once, in the order in which they first appear. */
export function distinctAnswers(answers: readonly AnswerRef[]): readonly AnswerRef[] {
  const seen = new Map<string, AnswerRef>()
  for (const answer of answers) {
    const key = `${answer.question}=${answer.options.join()}`
    if (!seen.has(key)) seen.set(key, answer)
  }
  return [...seen.values()]
}

/** Whether an answer says more than "I don't know yet". */
export function isGiven(answers: Answers, question: string): boolean {
  const options = answers[question]
  return options !== undefined && options.length > 0 && options[0] !== UNKNOWN
}
