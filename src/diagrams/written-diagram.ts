import type { DiagramModel } from '#schema/diagram/diagram.ts'
import { toMermaid } from './to-mermaid.ts'
import { stepLines } from './to-steps.ts'

/** A diagram as text: for Mermaid, and in words for people who cannot see it. */
export interface WrittenDiagram {
  readonly mermaid: string
  readonly steps: readonly string[]
}

export function writtenDiagram(model: DiagramModel): WrittenDiagram {
  return { mermaid: toMermaid(model), steps: stepLines(model) }
}
