/**
 * What a person said of one interaction: question id -> chosen option ids.
 * One id for a question of kind `one`, several for `several`, the digits of the number for `number`,
 * and `['unknown']` for "I don't know yet". A question not answered is absent.
 */
export type Answers = Readonly<Record<string, readonly string[]>>

/** `guided`: answers count when the flow reaches them. `free`: every given answer is a fact. */
export type Way = 'guided' | 'free'

/** One answer named by a reason, so that a page can link to the question that changes it. */
export interface AnswerRef {
  readonly question: string
  readonly options: readonly string[]
}
