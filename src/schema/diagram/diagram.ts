export type NodeShape = 'box' | 'round' | 'decision' | 'cylinder' | 'stadium'

export interface DiagramNode {
  readonly id: string
  readonly label: string
  readonly shape: NodeShape
  /** A second, quieter line. */
  readonly note?: string | undefined
  /** Path of the product that explains the node. */
  readonly to?: string | undefined
  readonly group?: string | undefined
  /** Stands out in the drawing: what the advice chose. */
  readonly chosen?: boolean | undefined
}

export interface DiagramEdge {
  readonly from: string
  readonly to: string
  readonly label?: string | undefined
  readonly dashed?: boolean | undefined
  readonly both?: boolean | undefined
  readonly chosen?: boolean | undefined
}

/** One model gives the Mermaid text, the text form for people who cannot see it, and the ids by which a drawn path is lit. */
export interface DiagramModel {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly direction: 'down' | 'right'
  readonly nodes: readonly DiagramNode[]
  readonly edges: readonly DiagramEdge[]
  readonly groups: readonly { readonly id: string; readonly label: string }[]
}
