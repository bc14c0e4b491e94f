import { given, isUnknown } from '#advisor/answers/given.ts'
import type { Answers } from '#schema/advice/answers.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'

/** "I don't know yet", beside the option bits. Options and candidates take bits 0 to 29, so at most 30 of each. */
export const UNKNOWN_BIT = 1 << 30
export const MOST_BITS = 30

/** The numbers that stand for ids. */
export interface Codes {
  readonly questions: readonly string[]
  readonly questionIndex: ReadonlyMap<string, number>
  /** Question id -> option ids in order of their bits. */
  readonly options: ReadonlyMap<string, readonly string[]>
  readonly candidates: readonly string[]
  readonly candidateIndex: ReadonlyMap<string, number>
}

export function codesOf(knowledge: AdviceKnowledge): Codes {
  const { questions, candidates } = knowledge
  return {
    questions: questions.map(({ id }) => id),
    questionIndex: new Map(questions.map(({ id }, index) => [id, index])),
    options: new Map(questions.map(({ id, options }) => [id, options.map((option) => option.id)])),
    candidates,
    candidateIndex: new Map(candidates.map((id, index) => [id, index])),
  }
}

/** The bit of one option; 0 for an option that the question does not have. */
export function bitOf(codes: Codes, question: string, option: string): number {
  const place = codes.options.get(question)?.indexOf(option) ?? -1
  return place < 0 ? 0 : 1 << place
}

export function maskOf(codes: Codes, question: string, options: readonly string[]): number {
  return options.reduce((mask, option) => mask | bitOf(codes, question, option), 0)
}

/** A mask of options for each question, in order; 0 where it is not answered. */
export type AnswerMasks = readonly number[]

export function encode(codes: Codes, answers: Answers): AnswerMasks {
  return codes.questions.map((question) => {
    const mask = maskOf(codes, question, given(answers, question))
    return mask === 0 && isUnknown(answers, question) ? UNKNOWN_BIT : mask
  })
}
