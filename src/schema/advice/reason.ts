import type { AnswerRef } from './answers.ts'

/** Where a statement of the advice comes from; every reason has one. */
export type Origin =
  | { readonly kind: 'flow'; readonly outcome: string }
  | { readonly kind: 'matrix'; readonly matrix: string; readonly row: string; readonly column?: string | undefined }
  | { readonly kind: 'constraint' | 'points' | 'trigger'; readonly rule: string }
  | { readonly kind: 'checklist'; readonly item: string }
  | { readonly kind: 'anti-pattern'; readonly id: string }

export interface Reason {
  /** One sentence from the content. */
  readonly text: string
  readonly origin: Origin
  /** The answers that caused it; empty only where the chosen pattern alone is the cause. */
  readonly answers: readonly AnswerRef[]
  /** Ids in `sources`. */
  readonly sources: readonly string[]
}

/** A reason with what it is worth. */
export interface PointsLine extends Reason {
  readonly points: number
}
