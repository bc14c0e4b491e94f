import type { SvgNode } from '#schema/diagram/drawing.ts'
import { type Later, laterFrom } from '#ui/later.ts'
import type { FlowPanelProps } from './FlowPanel.tsx'
import { type FetchQuestion, fetchQuestion } from './later-question.ts'

/** Here, since it stands on the page before the panel does. */
export const PATH_TITLE = 'Your path through the decision flow'

/** The panel beside the question with its drawing; both are large, and the question is answered without them. */
export const laterFlowPanel = laterFrom(async (drawing: Later<SvgNode>, fetch: FetchQuestion) => {
  const [{ FlowPanel }, svg] = await Promise.all([import('./FlowPanel.tsx'), drawing.load()])
  const onAhead = (id: string) => fetchQuestion(fetch, id)
  return (props: FlowPanelProps) => <FlowPanel {...props} title={PATH_TITLE} drawing={svg} onAhead={onAhead} />
})
