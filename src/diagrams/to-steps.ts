import type { DiagramEdge, DiagramModel, DiagramNode } from '#schema/diagram/diagram.ts'
import type { DiagramStep, Lit } from '#schema/diagram/drawing.ts'
import { edgeKey } from './edge-key.ts'

/**
 * The text form of a diagram: what it says to somebody who cannot see it. A tree becomes nested steps; anything else one sentence
 * for each connection, under the node where it starts.
 *
 * @param lit marks the reader's path, the same as in the drawing.
 */
export function toSteps(model: DiagramModel, lit?: Lit): readonly DiagramStep[] {
  const root = treeRoot(model)
  return root ? [branch(model, root, undefined, lit)] : model.nodes.flatMap((node) => sentences(model, node, lit))
}

/** The same for a report: one full sentence for each connection, in plain text. */
export function stepLines(model: DiagramModel): readonly string[] {
  const told = new Set<string>()
  const first = (id: string) => {
    const node = model.nodes.find((entry) => entry.id === id)
    if (!node) return id
    const words = told.has(id) ? node.label : named(node)
    told.add(id)
    return words
  }
  return model.edges.map((edge) => {
    const ends = `${first(edge.from)} ${edge.both ? 'to and from' : 'to'} ${first(edge.to)}`
    return edge.label === undefined ? `${ends}.` : `${ends}: ${edge.label}.`
  })
}

function treeRoot({ nodes, edges }: DiagramModel): DiagramNode | undefined {
  const targets = edges.map((edge) => edge.to)
  if (new Set(targets).size < targets.length || edges.some((edge) => edge.both)) return undefined
  // The label of an answer leads to the next node; any other label says what goes over the line, which takes a sentence.
  const decisions = new Set(nodes.filter((node) => node.shape === 'decision').map((node) => node.id))
  if (edges.some((edge) => edge.label !== undefined && !decisions.has(edge.from))) return undefined
  const roots = nodes.filter((node) => !targets.includes(node.id))
  return roots.length === 1 && edges.length === nodes.length - 1 ? roots[0] : undefined
}

function branch(
  model: DiagramModel,
  node: DiagramNode,
  over: DiagramEdge | undefined,
  lit: Lit | undefined,
): DiagramStep {
  const steps = model.edges
    .filter((edge) => edge.from === node.id)
    .flatMap((edge) =>
      model.nodes.filter((child) => child.id === edge.to).map((child) => branch(model, child, edge, lit)),
    )
  const text = over?.label === undefined ? named(node) : `${over.label}: ${named(node)}`
  return { id: node.id, text, mark: markOf(node.id, lit), to: node.to, steps }
}

function sentences(model: DiagramModel, node: DiagramNode, lit: Lit | undefined): readonly DiagramStep[] {
  const out = model.edges.filter((edge) => edge.from === node.id)
  const alone = out.length === 0 && model.edges.some((edge) => edge.to === node.id)
  // A node without edges of its own is named where they end, unless it has more to say or to link to.
  if (alone && node.note === undefined && node.to === undefined) return []
  const steps = out.map((edge) => sentence(model, edge, lit))
  return [{ id: node.id, text: named(node), mark: markOf(node.id, lit), to: node.to, steps }]
}

function sentence(model: DiagramModel, edge: DiagramEdge, lit: Lit | undefined): DiagramStep {
  const key = edgeKey(edge)
  const other = model.nodes.find((node) => node.id === edge.to)?.label ?? edge.to
  const way = edge.both ? 'to and from' : 'to'
  const text = edge.label === undefined ? `${way} ${other}` : `${way} ${other}: ${edge.label}`
  const mark = lit?.edges.has(key) ? 'lit' : lit?.dimmed.has(key) ? 'dimmed' : undefined
  return { id: key, text, mark, to: undefined, steps: [] }
}

const named = (node: DiagramNode) => (node.note === undefined ? node.label : `${node.label} (${node.note})`)

function markOf(id: string, lit: Lit | undefined): DiagramStep['mark'] {
  if (!lit) return undefined
  if (lit.current === id) return 'current'
  if (lit.nodes.has(id)) return 'lit'
  return lit.dimmed.has(id) ? 'dimmed' : undefined
}
