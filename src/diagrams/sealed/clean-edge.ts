import { edgeKey } from '#diagrams/edge-key.ts'
import type { DiagramEdge } from '#schema/diagram/diagram.ts'
import { nodeText, rowsOf } from './clean-text.ts'
import { originOf, type Point, short, shortPath, svgElement } from './svg-writer.ts'

/** Mermaid ends a line this far before the node, where the tip of the arrow goes. */
const GAP = 4
const HEAD = { length: 9, half: 4.5 } as const
const LABEL_SIZE = 13

/** A line with its arrow heads drawn as shapes: markers would need ids, and would not take the colour of their line. */
export function cleanEdge(drawn: SVGPathElement, edge: DiagramEdge, root: Element): SVGElement {
  const length = drawn.getTotalLength()
  const at = (distance: number): Point => drawn.getPointAtLength(distance)
  const heads = [head(at(length), at(length - 3))]
  if (edge.both) heads.push(head(at(0), at(3)))
  const { x, y } = originOf(drawn, root)
  const shifted = Math.abs(x) + Math.abs(y) > 0.05 ? `translate(${short(x)} ${short(y)})` : undefined
  return svgElement('g', { class: classes('edge', edge), 'data-edge': edgeKey(edge), transform: shifted }, [
    svgElement('path', {
      class: 'line',
      fill: 'none',
      d: shortPath(drawn.getAttribute('d') ?? ''),
      'stroke-dasharray': edge.dashed ? '4 4' : undefined,
    }),
    ...heads,
  ])
}

function head(end: Point, before: Point): SVGElement {
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1
  const [ux, uy] = [(end.x - before.x) / length, (end.y - before.y) / length]
  const tip = { x: end.x + ux * GAP, y: end.y + uy * GAP }
  const base = { x: tip.x - ux * HEAD.length, y: tip.y - uy * HEAD.length }
  const side = (sign: number) => `${base.x - sign * uy * HEAD.half} ${base.y + sign * ux * HEAD.half}`
  const d = `M${tip.x} ${tip.y}L${side(1)}L${side(-1)}Z`
  return svgElement('path', { class: 'head', d: shortPath(d) })
}

/** The words on a line; undefined where Mermaid wrote none. */
export function cleanEdgeLabel(drawn: Element, edge: DiagramEdge, root: Element): SVGElement | undefined {
  const rows = rowsOf(drawn)
  const placed = drawn.closest('.edgeLabel')
  if (rows.length === 0 || !placed) return undefined
  const { x, y } = originOf(placed, root)
  return svgElement(
    'g',
    {
      class: classes('label', edge),
      'data-edge': edgeKey(edge),
      transform: `translate(${short(x)} ${short(y)})`,
    },
    [nodeText(rows, { label: rows.join(' '), y: 0, size: LABEL_SIZE })],
  )
}

const classes = (name: string, { dashed, chosen }: DiagramEdge) =>
  `${name}${dashed ? ' dashed' : ''}${chosen ? ' lit' : ''}`
