import type { Architecture } from '#schema/content/guide.ts'
import type { DiagramModel, NodeShape } from '#schema/diagram/diagram.ts'

const SHAPES: Readonly<Record<Architecture['nodes'][number]['kind'], NodeShape>> = {
  service: 'box',
  client: 'stadium',
  edge: 'round',
  broker: 'cylinder',
  log: 'cylinder',
  store: 'cylinder',
}

/** A drawn example of the guide. */
export function architectureModel(architecture: Architecture): DiagramModel {
  return {
    id: architecture.id,
    title: architecture.title,
    description: architecture.description,
    direction: architecture.direction,
    nodes: architecture.nodes.map((node) => ({ id: node.id, label: node.label, shape: SHAPES[node.kind] })),
    edges: architecture.edges.map(({ from, to, label }) => ({ from, to, label })),
    groups: [],
  }
}
