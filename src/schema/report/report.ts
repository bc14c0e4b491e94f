/** A run of text inside a block. `to` is a path of the product (`/patterns/grpc`) or an https address. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly to: string }

export type Block =
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | {
      readonly kind: 'facts'
      readonly rows: readonly {
        readonly term: string
        readonly inlines: readonly Inline[]
        readonly changes?: string | undefined
      }[]
    }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly (readonly Inline[])[])[]
    }
  | {
      readonly kind: 'stack'
      readonly layers: readonly {
        readonly label: string
        readonly parts: readonly {
          readonly pattern: string
          readonly name: string
          readonly chosen: boolean
          readonly reasons: readonly (readonly Inline[])[]
        }[]
      }[]
    }
  | {
      readonly kind: 'scores'
      readonly rows: readonly {
        readonly pattern: string
        readonly name: string
        readonly points: number
        readonly out: boolean
        readonly lines: readonly { readonly points: number | undefined; readonly inlines: readonly Inline[] }[]
        readonly flip: readonly Inline[]
      }[]
    }
  | {
      readonly kind: 'tasks'
      readonly phases: readonly {
        readonly label: string
        readonly tasks: readonly {
          readonly id: string
          readonly title: string
          readonly detail: string
          readonly because: readonly Inline[]
          readonly waitsFor: readonly string[]
          readonly done: boolean
        }[]
      }[]
    }
  | { readonly kind: 'diagram'; readonly title: string; readonly mermaid: string; readonly steps: readonly string[] }

export interface Section {
  readonly id: string
  readonly title: string
  /** Executive page first, then evidence: print breaks between the two. */
  readonly part: 'summary' | 'evidence'
  readonly blocks: readonly Block[]
}

/** One tree for the screen, the print view and every exported file. */
export interface Report {
  readonly title: string
  readonly verdict: string
  readonly lead: readonly Inline[]
  readonly sections: readonly Section[]
  /** What it was made from, shown at the foot. */
  readonly made: { readonly knowledge: string; readonly reviewed: string; readonly on: string }
}
