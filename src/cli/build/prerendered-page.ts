/** What `app/prerender.tsx` gives for one page: what goes into the head, and what goes into the root element. */
export interface PrerenderedPage {
  readonly head: string
  readonly body: string
}
