import { architectureModel } from '#diagrams/models/architecture.ts'
import { decisionFlowModel } from '#diagrams/models/decision-flow.ts'
import { hierarchyModel } from '#diagrams/models/hierarchy.ts'
import { scaleModel } from '#diagrams/models/scale.ts'
import type { AdviceKnowledge, LibraryKnowledge } from '#schema/content/knowledge.ts'
import type { DiagramModel } from '#schema/diagram/diagram.ts'
import type { SvgNode } from '#schema/diagram/drawing.ts'
import type { DiagramDrawing } from './GuideDiagram.tsx'

/** Puts each committed drawing beside the model it was drawn from. */
export function guideDrawings(
  advice: AdviceKnowledge,
  library: LibraryKnowledge,
  svgs: Readonly<Record<string, SvgNode>>,
): Readonly<Record<string, DiagramDrawing>> {
  const models: readonly (DiagramModel | undefined)[] = [
    hierarchyModel(advice),
    scaleModel(advice),
    decisionFlowModel(advice),
    ...Object.values(library.architectures).map(architectureModel),
  ]
  return Object.fromEntries(
    models.flatMap((model) => {
      const svg = model && svgs[model.id]
      return svg ? [[model.id, { model, svg }]] : []
    }),
  )
}
