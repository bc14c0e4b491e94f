/** A question that the flow reaches with these answers. */
export interface PathStep {
  readonly question: string
  /** Chosen option, `unknown`, or undefined while it is unanswered. */
  readonly option: string | undefined
}

/**
 * The replay of the answers through the decision flow. An unknown answer keeps all its branches open,
 * so that several outcomes may remain and questions of both branches are reached.
 */
export interface DecisionPath {
  /** Reached questions in the order of the replay. */
  readonly steps: readonly PathStep[]
  /** The first reached question without an answer; undefined when all reached ones are answered. */
  readonly next: string | undefined
  /** Outcome ids that are still possible, in flow order. */
  readonly possible: readonly string[]
  /** The outcome, once only one is possible and every reached question is answered. */
  readonly outcome: string | undefined
  /** Flow questions that have an answer which the replay does not reach: shown as "not used". */
  readonly unused: readonly string[]
  /** Edges walked, as `from>to` with `root`, question ids and outcome ids. */
  readonly edges: readonly string[]
}
