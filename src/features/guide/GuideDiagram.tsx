import { DiagramViewer } from '#components/DiagramViewer.tsx'
import { StaticDiagram } from '#components/StaticDiagram.tsx'
import { toSteps } from '#diagrams/to-steps.ts'
import type { DiagramModel } from '#schema/diagram/diagram.ts'
import type { SvgNode } from '#schema/diagram/drawing.ts'

/** A drawn diagram of the guide and the model it was drawn from. */
export interface DiagramDrawing {
  readonly model: DiagramModel
  readonly svg: SvgNode
}

/** One of the guide's diagrams, with the same in words. */
export function GuideDiagram({ drawing: { model, svg } }: { readonly drawing: DiagramDrawing }) {
  return (
    <div className="mt-5">
      <DiagramViewer title={model.title} steps={toSteps(model)}>
        <StaticDiagram svg={svg} linkTo={(node) => model.nodes.find(({ id }) => id === node)?.to} />
      </DiagramViewer>
    </div>
  )
}
