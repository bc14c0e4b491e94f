/** One figure worked out from given numbers, with the sum that gives it. */
export interface NumberCheck {
  readonly id: 'latency-per-hop' | 'availability-of-chain' | 'retry-amplification' | 'requests-in-flight'
  /** The sum in words and figures, such as `99.9 % to the power of 5 = 99.5 %`. */
  readonly formula: string
  /** The questions whose numbers went in. */
  readonly inputs: readonly { readonly question: string }[]
}
