import { ink } from '#diagrams/palette.ts'
import type { DiagramNode } from '#schema/diagram/diagram.ts'
import { nodeText, rowsOf } from './clean-text.ts'
import { FONT_SIZE } from './mermaid-config.ts'
import { originOf, shortPath, svgElement } from './svg-writer.ts'

/** A node of the drawing, redrawn from the size and place that Mermaid gave it. */
export function cleanNode(drawn: SVGGElement, node: DiagramNode, root: Element): SVGElement {
  const origin = originOf(drawn, root)
  const rows = rowsOf(drawn)
  const y = node.shape === 'cylinder' ? labelMiddle(drawn) : 0
  const text = nodeText(rows, { label: node.label, y, size: FONT_SIZE })
  text.setAttribute('fill', ink('text'))
  text.setAttribute('stroke', 'none')
  return svgElement(
    'g',
    {
      class: `node ${node.shape}${node.chosen ? ' lit' : ''}`,
      'data-node': node.id,
      transform: `translate(${Math.round(origin.x)} ${Math.round(origin.y)})`,
    },
    [shapeOf(drawn, node), text],
  )
}

function shapeOf(drawn: SVGGElement, node: DiagramNode): SVGElement {
  const shape = drawn.querySelector<SVGGraphicsElement>('.label-container')
  if (!shape) throw new Error(`Mermaid drew no shape for ${node.id}.`)
  const { x, y, width, height } = shape.getBBox()
  const shift = shape.transform.baseVal.consolidate()?.matrix
  const box = { x: x + (shift?.e ?? 0), y: y + (shift?.f ?? 0), width, height }
  switch (node.shape) {
    case 'box':
      return svgElement('rect', { ...box, rx: 6 })
    case 'round':
      return svgElement('rect', { ...box, rx: 14, fill: ink('decision') })
    case 'stadium':
      return svgElement('rect', { ...box, rx: height / 2 })
    case 'decision': {
      const [left, top] = [box.x, box.y]
      const points = `M${left} 0L0 ${top}L${left + width} 0L0 ${top + height}Z`
      return svgElement('path', { d: shortPath(points), fill: ink('decision') })
    }
    case 'cylinder':
      return cylinder(box)
  }
}

function cylinder({ x, y, width, height }: { x: number; y: number; width: number; height: number }): SVGElement {
  const ry = Math.min(8, height / 6)
  const body = height - 2 * ry
  const arc = `a${width / 2} ${ry} 0 0 `
  const d = `M${x} ${y + ry}v${body}${arc}0 ${width} 0v${-body}${arc}0 ${-width} 0${arc}0 ${width} 0`
  return svgElement('path', { d: shortPath(d), fill: ink('decision') })
}

function labelMiddle(drawn: SVGGElement): number {
  const label = drawn.querySelector<SVGGraphicsElement>('.label')
  const text = label?.querySelector('text')?.getBBox()
  const shift = label?.transform.baseVal.consolidate()?.matrix
  return text ? (shift?.f ?? 0) + text.y + text.height / 2 : 0
}
