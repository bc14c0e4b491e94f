/** What `app/prerender.tsx` gives for one page: what goes into the head, and what goes into the root element. */
export interface PrerenderedPage {
  readonly head: string
  readonly body: string
  /** The modules that a browser fetches for this page before it takes answers, beside those of every page. */
  readonly modules: readonly string[]
  /** Modules that may show something before the whole style sheet has come. */
  readonly soon: readonly string[]
}
