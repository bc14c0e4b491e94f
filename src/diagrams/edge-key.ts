import type { DiagramEdge } from '#schema/diagram/diagram.ts'

/** The name of an edge in a drawing and in `Lit`, the same as in `DecisionPath.edges`. */
export const edgeKey = (edge: Pick<DiagramEdge, 'from' | 'to'>) => `${edge.from}>${edge.to}`
