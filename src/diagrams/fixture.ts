import type { DiagramModel } from '#schema/diagram/diagram.ts'

/** A small decision: two answers, two ends. */
export const TREE: DiagramModel = {
  id: 'tree',
  title: 'A choice',
  description: 'One question, two ends.',
  direction: 'down',
  nodes: [
    { id: 'root', label: 'Start', shape: 'stadium' },
    { id: 'ask', label: 'Fast?', shape: 'decision' },
    { id: 'end', label: 'REST', shape: 'box', to: '/patterns/rest' },
    { id: 'graph', label: 'gRPC', shape: 'box' },
  ],
  edges: [
    { from: 'root', to: 'ask' },
    { from: 'ask', to: 'end', label: 'No' },
    { from: 'ask', to: 'graph', label: 'Yes' },
  ],
  groups: [],
}

/** Messages in a circle, one of them both ways. */
export const CIRCLE: DiagramModel = {
  id: 'circle',
  title: 'A circle',
  description: 'Two services and a queue.',
  direction: 'right',
  nodes: [
    { id: 'a', label: 'Service A', note: 'retries', shape: 'box', group: 'ours' },
    { id: 'q', label: 'Queue', shape: 'cylinder' },
    { id: 'b', label: 'Service B', shape: 'round', group: 'ours' },
  ],
  edges: [
    { from: 'a', to: 'q', label: 'AMQP' },
    { from: 'q', to: 'b', dashed: true },
    { from: 'b', to: 'a', label: 'HTTP', both: true },
  ],
  groups: [{ id: 'ours', label: 'Our side' }],
}
