import { useRef } from 'react'
import { Guard } from '#ui/Guard.tsx'
import type { LatePart } from '#ui/Late.tsx'
import { BesideQuestion } from './BesideQuestion.tsx'
import type { FlowPanelProps } from './FlowPanel.tsx'
import { PATH_TITLE } from './later-flow-panel.tsx'
import type { Hear } from './picked.ts'
import { QuestionColumn, type QuestionProps } from './QuestionColumn.tsx'

interface Props extends QuestionProps {
  /** Stands beside the question. */
  readonly panel: LatePart<FlowPanelProps>
}

/** One question on a page of its own, and beside it the decision flow with the path that the answers take. */
export function QuestionPage({ panel, ...props }: Props) {
  // Not a state of this page: a choice changes what stands beside the question, and the question stays as it is.
  const hear = useRef<Hear>(undefined)
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] lg:min-h-[calc(100dvh-4rem)] lg:grid-cols-[minmax(27rem,5fr)_minmax(0,7fr)]">
      <QuestionColumn {...props} hear={hear} />
      <Guard name={PATH_TITLE} of={props.question}>
        <BesideQuestion {...props} panel={panel} hear={hear} />
      </Guard>
    </div>
  )
}
