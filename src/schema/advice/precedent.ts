/** A published decision near to these answers. Nearness looks at answers alone, never at what was chosen. */
export interface Precedent {
  /** Id in `LibraryKnowledge.decisions`. */
  readonly decision: string
  /** Questions that both sides answer alike. */
  readonly same: readonly string[]
  /** Questions that both sides answer, but differently. */
  readonly different: readonly string[]
}
