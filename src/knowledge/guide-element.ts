export type GuideElementKind = 'heading' | 'cell' | 'item' | 'node' | 'edge' | 'sample'

/** One thing that the guide says, with the line on which it stands (from 1). */
export interface GuideElement {
  readonly line: number
  readonly kind: GuideElementKind
  readonly text: string
}

/** The key by which a coverage row and an element of the guide are the same. */
export function elementKey(element: GuideElement): string {
  return `${element.line} ${element.kind} ${element.text}`
}
