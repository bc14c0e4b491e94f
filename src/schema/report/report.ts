/**
 * A run of text inside a block. `to` is a path of the product (`/patterns/grpc`) or an https address.
 * `quiet` marks what belongs to a statement without being said by it, such as where it comes from.
 * `term` is the id of the glossary entry that explains this text; only what is shown on a page has it.
 */
export type Inline =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly quiet?: boolean | undefined
      readonly term?: string | undefined
    }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly to: string; readonly quiet?: boolean | undefined }
  /** The number of a source in the report's own list: `text` is the number, `title` names the source, `to` is its address. */
  | { readonly kind: 'cite'; readonly text: string; readonly title: string; readonly to: string }

export interface FactRow {
  readonly term: string
  readonly inlines: readonly Inline[]
  /** Id of the question whose answer the row shows, so that a page can link to it. */
  readonly changes?: string | undefined
  /** That question has no answer yet. */
  readonly open?: boolean | undefined
  /** An answer that counts for nothing on this path. */
  readonly unused?: boolean | undefined
  /** What the person noted beside it: plain text that may have several lines. */
  readonly note?: string | undefined
}

export interface StackPartRow {
  readonly pattern: string
  readonly name: string
  readonly chosen: boolean
  readonly reasons: readonly (readonly Inline[])[]
}

export interface ScoreRow {
  readonly pattern: string
  readonly name: string
  readonly points: number
  /** First place. */
  readonly chosen?: boolean | undefined
  /** Ruled out: the lines without points say by what. */
  readonly out: boolean
  readonly lines: readonly { readonly points: number | undefined; readonly inlines: readonly Inline[] }[]
  readonly flip: readonly Inline[]
}

export interface ReportTask {
  readonly id: string
  readonly title: string
  readonly detail: string
  readonly because: readonly Inline[]
  readonly waitsFor: readonly string[]
  readonly done: boolean
  /** Added since the guide. */
  readonly since?: boolean | undefined
}

/** A statement of the guide beside what holds now. */
export interface ClaimRow {
  /** What it is about, in words. */
  readonly about: string
  /** How the two stand to each other, in words: "Has moved on". */
  readonly mark: string
  readonly guideSays: string
  readonly now: readonly Inline[]
  /** Day of the last check, `YYYY-MM-DD`. */
  readonly date: string
}

export type Block =
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'facts'; readonly rows: readonly FactRow[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly (readonly Inline[])[])[]
    }
  | {
      readonly kind: 'stack'
      readonly layers: readonly { readonly label: string; readonly parts: readonly StackPartRow[] }[]
    }
  | { readonly kind: 'scores'; readonly rows: readonly ScoreRow[] }
  | {
      readonly kind: 'tasks'
      readonly phases: readonly { readonly label: string; readonly tasks: readonly ReportTask[] }[]
    }
  | { readonly kind: 'claims'; readonly rows: readonly ClaimRow[] }
  | { readonly kind: 'diagram'; readonly title: string; readonly mermaid: string; readonly steps: readonly string[] }

export interface Section {
  readonly id: string
  readonly title: string
  /** A few words beside the title, such as "clear: 5 points ahead". */
  readonly aside?: string | undefined
  /** Executive page first, then evidence: print breaks between the two. */
  readonly part: 'summary' | 'evidence'
  readonly blocks: readonly Block[]
}

/** What a report says first: the verdict, and why in a few sentences. */
export interface ReportHead {
  /** `provisional`: there is a first place, but too few answers to rely on it. `open`: nothing was said that speaks for any. */
  readonly state: 'decided' | 'provisional' | 'open' | 'conflict'
  readonly title: string
  /** What has to be said before the verdict, such as numbers that cannot all hold. */
  readonly warning?: readonly Inline[] | undefined
  readonly verdict: string
  readonly lead: readonly Inline[]
  /** What it was made from, shown at the foot. */
  readonly made: { readonly knowledge: string; readonly reviewed: string; readonly on: string }
}

/** One tree for the screen, the print view and every exported file. */
export interface Report extends ReportHead {
  readonly sections: readonly Section[]
}
