import type { AnswerRef } from './answers.ts'

/** One figure worked out from given numbers, with the sum that gives it. */
export interface NumberCheck {
  readonly id: 'latency-per-hop' | 'availability-of-chain' | 'retry-amplification' | 'requests-in-flight'
  /** The sum in words and figures, such as `99.9 % to the power of 5 = 99.5 %`. */
  readonly formula: string
  /** The questions whose numbers went in. */
  readonly inputs: readonly { readonly question: string }[]
}

/** Answers of which at least one is wrong, since their numbers cannot all hold. */
export interface NumberClash {
  readonly id: 'rate-outside-scale' | 'latency-share-below-answer'
  /** One sentence with the sum that shows it. */
  readonly text: string
  readonly answers: readonly AnswerRef[]
}
