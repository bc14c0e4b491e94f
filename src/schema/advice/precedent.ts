import type { PublishedDecision } from '#schema/content/guide.ts'

/** A published decision near to these answers. Nearness looks at answers alone, never at what was chosen. */
export interface Precedent {
  readonly decision: PublishedDecision
  /** Questions that both answer alike, and those that they answer differently. */
  readonly alike: readonly string[]
  readonly different: readonly string[]
}
