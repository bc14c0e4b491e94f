/** An SVG element as data, with attributes under their React names, so that a page renders a drawing without parsing markup. */
export interface SvgNode {
  readonly tag: string
  readonly props: Readonly<Record<string, string | number>>
  readonly children: readonly (SvgNode | string)[]
}

/** What stands out in a drawing. Nodes go by their id, edges by `from>to`; what is in no set looks as it always does. */
export interface Lit {
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
  /** Nodes and edges that can no longer be reached. */
  readonly dimmed: ReadonlySet<string>
  /** The node at which the reader stands. */
  readonly current: string | undefined
}

/** One line of the text form of a diagram. */
export interface DiagramStep {
  readonly id: string
  readonly text: string
  readonly mark: 'lit' | 'dimmed' | 'current' | undefined
  /** Path of the product that explains it. */
  readonly to: string | undefined
  readonly steps: readonly DiagramStep[]
}
