/** A published decision for which our first place is not what was chosen. */
export interface EvaluationMiss {
  readonly id: string
  readonly system: string
  readonly url: string
  /** Pattern ids: what was chosen, and what the source accepts as well. */
  readonly chosen: string
  readonly accepted: readonly string[]
  /** Our first place; undefined when the answers speak for nothing. */
  readonly ours: string | undefined
  /** The choice is among our first three. */
  readonly near: boolean
  /** The reason that decided against the choice, as one sentence. */
  readonly because: string | undefined
}

/** How often the advice names what was chosen, by how much of each decision's answers it is given. */
export interface EvaluationSummary {
  readonly decisions: number
  readonly modes: readonly {
    readonly mode: 'all-answers' | 'inferred-withheld' | 'three-answers'
    readonly top1: number
    readonly top3: number
    readonly misses: readonly EvaluationMiss[]
  }[]
}
