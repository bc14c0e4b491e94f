import { useState } from 'react'
import { DiagramViewer } from '#components/DiagramViewer.tsx'
import { LiveDiagram } from '#components/LiveDiagram.tsx'
import { toSteps } from '#diagrams/to-steps.ts'
import type { DiagramModel } from '#schema/diagram/diagram.ts'

/** A drawing narrower than this, in CSS pixels, is still read when it stands beside the text on paper. */
const NARROW = 520

/** The stack, drawn. It says whether it is tall, since a printed summary sets a tall drawing beside the text and a wide one below. */
export function StackDrawing({ title, model }: { readonly title: string; readonly model: DiagramModel }) {
  const [shape, setShape] = useState<'tall' | 'wide'>('wide')
  return (
    <div data-shape={shape}>
      <DiagramViewer title={title} titleHidden steps={toSteps(model)}>
        <LiveDiagram
          source={model}
          onState={(state) => {
            if (state.kind === 'drawn') setShape(shapeOf(state.element))
          }}
        />
      </DiagramViewer>
    </div>
  )
}

function shapeOf(drawing: HTMLElement): 'tall' | 'wide' {
  const { width, height } = drawing.querySelector('svg')?.viewBox.baseVal ?? { width: 1, height: 0 }
  return width < NARROW && height > width ? 'tall' : 'wide'
}
