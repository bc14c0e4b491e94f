import { createElement, type ReactNode, useRef } from 'react'
import type { Lit, SvgNode } from '#schema/diagram/drawing.ts'
import { DiagramStyles } from './diagram/DiagramStyles.tsx'
import { DrawingPart, type Mark, toElement } from './diagram/DrawingPart.tsx'
import { drawingSize } from './diagram/drawing-size.ts'
import { useShowCurrent } from './diagram/show-current.ts'

interface Props {
  /** From `virtual:diagrams/<id>`. */
  readonly svg: SvgNode
  /** The reader's path; without it nothing stands out. */
  readonly lit?: Lit | undefined
  /** Path of the page that a node leads to. Hand over the same function from render to render. */
  readonly linkTo?: ((node: string) => string | undefined) | undefined
}

/**
 * A drawing that was made when the content changed, as elements of the page: no Mermaid, no markup. The path lights up by classes.
 * Put it into a `DiagramViewer`, which gives it a box to scroll in and its text form.
 */
export function StaticDiagram({ svg, lit, linkTo }: Props) {
  const { style } = drawingSize(svg)
  const drawing = useRef<SVGSVGElement>(null)
  useShowCurrent(drawing, lit?.current)
  // An image hides what is in it from assistive technology, and links have to be found.
  // Words that a translator makes longer would not fit their boxes; the text form is translated.
  const props = { ...svg.props, role: linkTo ? 'group' : 'img', translate: 'no', style, ref: drawing }
  return (
    <>
      <DiagramStyles />
      {createElement('svg', props, ...svg.children.map((child, index) => layer(child, index, lit, linkTo)))}
    </>
  )
}

function layer(child: SvgNode | string, index: number, lit: Props['lit'], linkTo: Props['linkTo']): ReactNode {
  if (typeof child === 'string' || child.tag !== 'g') return toElement(child, index)
  const parts = child.children.map((part, at) => {
    if (typeof part === 'string') return part
    const node = part.props['data-node']
    const id = String(node ?? part.props['data-edge'] ?? at)
    const to = node === undefined ? undefined : linkTo?.(id)
    return <DrawingPart key={id} node={part} mark={markOf(id, node !== undefined, lit)} to={to} />
  })
  return createElement('g', { key: index, ...child.props }, ...parts)
}

function markOf(id: string, node: boolean, lit: Lit | undefined): Mark {
  if (!lit) return undefined
  if (node && lit.current === id) return 'current'
  if ((node ? lit.nodes : lit.edges).has(id)) return 'lit'
  return lit.dimmed.has(id) ? 'dimmed' : undefined
}
