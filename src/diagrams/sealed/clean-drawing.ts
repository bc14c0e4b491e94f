import { mermaidIds } from '#diagrams/mermaid-ids.ts'
import { ink } from '#diagrams/palette.ts'
import type { DiagramEdge, DiagramModel } from '#schema/diagram/diagram.ts'
import { cleanEdge, cleanEdgeLabel } from './clean-edge.ts'
import { cleanNode } from './clean-node.ts'
import { nodeText, rowsOf } from './clean-text.ts'
import { FONT_FAMILY, FONT_SIZE } from './mermaid-config.ts'
import { originOf, short, svgElement } from './svg-writer.ts'

/**
 * Redraws what Mermaid laid out for one of our models: its places and sizes, our shapes. The result has no style sheet, no ids and
 * no markers, colours that follow the page, `data-node` on every node and `data-edge` on every line and label.
 *
 * @returns well-formed SVG. Throws when a node or an edge of the model is missing from the drawing.
 */
export function cleanDrawing(drawn: SVGSVGElement, model: DiagramModel): string {
  const ids = mermaidIds(model)
  const svg = svgElement(
    'svg',
    {
      viewBox: drawn.viewBox.baseVal ? viewBox(drawn.viewBox.baseVal) : undefined,
      class: 'diagram',
      role: 'img',
      'aria-label': model.title,
      'data-diagram': model.id,
      'font-family': FONT_FAMILY,
      'font-size': FONT_SIZE,
      'text-anchor': 'middle',
      fill: ink('text'),
    },
    [svgElement('desc', {}, [model.description])],
  )
  const lines = linesOf(drawn, model, ids)
  const labels = lines.flatMap(({ edge, label }) => (label ? (cleanEdgeLabel(label, edge, drawn) ?? []) : []))
  const halo = { stroke: ink('paper'), 'stroke-width': 6, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
  svg.append(
    ...groups(drawn, model, ids),
    svgElement(
      'g',
      { class: 'edges', fill: ink('edge'), stroke: ink('edge'), 'stroke-width': 1.3, 'stroke-linejoin': 'round' },
      lines.map(({ edge, path }) => cleanEdge(path, edge, drawn)),
    ),
    svgElement('g', { class: 'labels', 'font-size': 13, fill: ink('quiet'), ...halo }, labels),
    svgElement(
      'g',
      { class: 'nodes', fill: ink('node'), stroke: ink('outline'), 'stroke-width': 1.2, 'stroke-linejoin': 'round' },
      nodes(drawn, model, ids),
    ),
  )
  return new XMLSerializer().serializeToString(svg)
}

const viewBox = ({ x, y, width, height }: DOMRect) => [x, y, width, height].map(short).join(' ')

function nodes(drawn: SVGSVGElement, model: DiagramModel, ids: ReadonlyMap<string, string>): readonly SVGElement[] {
  const byName = new Map(
    Array.from(drawn.querySelectorAll<SVGGElement>('g.node'), (node) => {
      const name = node.id.slice(`${drawn.id}-flowchart-`.length).replace(/-\d+$/, '')
      return [name, node] as const
    }),
  )
  return model.nodes.map((node) => {
    const found = byName.get(ids.get(`n_${node.id}`) ?? '')
    if (!found) throw new Error(`Mermaid drew no node for ${node.id}.`)
    return cleanNode(found, node, drawn)
  })
}

interface Line {
  readonly edge: DiagramEdge
  readonly path: SVGPathElement
  readonly label: Element | undefined
}

/** Pairs the edges of the model with the drawn ones; between the same two nodes, in their order. */
function linesOf(drawn: SVGSVGElement, model: DiagramModel, ids: ReadonlyMap<string, string>): readonly Line[] {
  const paths = Array.from(drawn.querySelectorAll<SVGPathElement>('path[data-edge="true"]'))
  const labels = Array.from(drawn.querySelectorAll('.edgeLabels [data-id]'))
  return model.edges.map((edge) => {
    const start = `L_${ids.get(`n_${edge.from}`)}_${ids.get(`n_${edge.to}`)}_`
    const at = paths.findIndex((path) => /^\d+$/.test((path.dataset.id ?? '').replace(start, '')))
    const [path] = at === -1 ? [] : paths.splice(at, 1)
    if (!path) throw new Error(`Mermaid drew no line from ${edge.from} to ${edge.to}.`)
    return { edge, path, label: labels.find((label) => label.getAttribute('data-id') === path.dataset.id) }
  })
}

function groups(drawn: SVGSVGElement, model: DiagramModel, ids: ReadonlyMap<string, string>): readonly SVGElement[] {
  const boxes = model.groups.flatMap((group) => {
    const found = drawn.querySelector<SVGGElement>(`[id="${drawn.id}-${ids.get(`g_${group.id}`)}"]`)
    const rect = found?.querySelector('rect')
    if (!found || !rect) return []
    const { x, y } = originOf(found, drawn)
    const box = rect.getBBox()
    const text = nodeText(rowsOf(found), { label: group.label, y: 14, size: 13 })
    text.setAttribute('transform', `translate(${short(x + box.x + box.width / 2)} ${short(y + box.y)})`)
    return [
      svgElement('rect', {
        x: x + box.x,
        y: y + box.y,
        width: box.width,
        height: box.height,
        rx: 10,
        fill: ink('group'),
        stroke: ink('outline'),
        'stroke-dasharray': '2 3',
      }),
      text,
    ]
  })
  return boxes.length === 0 ? [] : [svgElement('g', { class: 'groups', 'font-size': 13, fill: ink('quiet') }, boxes)]
}
