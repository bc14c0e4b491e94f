import type { SvgNode } from '#schema/diagram/drawing.ts'
import { type Later, laterFrom } from '#ui/later.ts'
import type { FlowPanelProps } from './FlowPanel.tsx'

/** The panel beside the question with its drawing; both are large, and the question is answered without them. */
export const laterFlowPanel = laterFrom(async (drawing: Later<SvgNode>) => {
  const [{ FlowPanel }, svg] = await Promise.all([import('./FlowPanel.tsx'), drawing.load()])
  return (props: FlowPanelProps) => <FlowPanel {...props} drawing={svg} />
})
