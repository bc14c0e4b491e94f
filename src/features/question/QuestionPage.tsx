import { useCallback, useState } from 'react'
import { Guard } from '#ui/Guard.tsx'
import { Late, type LatePart } from '#ui/Late.tsx'
import { useLater } from '#ui/later.ts'
import type { FlowPanelProps } from './FlowPanel.tsx'
import { PATH_TITLE } from './path-title.ts'
import { QuestionColumn, type QuestionProps } from './QuestionColumn.tsx'

interface Props extends QuestionProps {
  /** Stands beside the question. */
  readonly panel: LatePart<FlowPanelProps>
}

const NOTHING: readonly string[] = []

/** One question on a page of its own, and beside it the decision flow with the path that the answers take. */
export function QuestionPage({ panel, ...props }: Props) {
  const { core, journey, question } = props
  const weighing = useLater(props.weighing)
  // The drawing outlives the question, so that a step changes only what it lights up.
  const [ahead, setAhead] = useState({ question: question.id, picked: NOTHING })
  const onPick = useCallback(
    (picked: readonly string[]) =>
      setAhead((old) =>
        old.question === question.id && same(old.picked, picked) ? old : { question: question.id, picked },
      ),
    [question.id],
  )
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] lg:min-h-[calc(100dvh-4rem)] lg:grid-cols-[minmax(27rem,5fr)_minmax(0,7fr)]">
      <QuestionColumn key={question.id} {...props} onPick={onPick} />
      <Guard name={PATH_TITLE} of={question}>
        <Late
          part={panel}
          props={{ core, weighing, journey, question, picked: ahead.question === question.id ? ahead.picked : NOTHING }}
        />
      </Guard>
    </div>
  )
}

const same = (a: readonly string[], b: readonly string[]) => a.join() === b.join()
