import { type RefObject, useDeferredValue, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { stringifySearch } from '#state/address.ts'
import { Late, type LatePart } from '#ui/Late.tsx'
import { quietly, useLater } from '#ui/later.ts'
import { nextPaint } from '#ui/painted.ts'
import type { FlowPanelProps } from './FlowPanel.tsx'
import type { Hear } from './picked.ts'
import type { QuestionProps } from './QuestionColumn.tsx'

interface Props extends QuestionProps {
  readonly panel: LatePart<FlowPanelProps>
  readonly hear: RefObject<Hear | undefined>
}

/** What stands beside the question. It comes a frame after the question, and runs ahead of "Continue". */
export function BesideQuestion({ panel, hear, ...props }: Props) {
  const { core, journey } = props
  const { way } = journey
  const weighing = useLater(props.weighing, quietly)
  const asked = props.question.id
  const query = stringifySearch(journey.pairs())
  const { question, at } = useAfterPaint(
    useMemo(() => ({ question: props.question, at: query }), [props.question, query]),
  )
  // The drawing outlives the question, so that a step changes only what it lights up.
  const [ahead, setAhead] = useState('')
  useLayoutEffect(() => {
    hear.current = (now) => nextPaint().then(() => setAhead(`/${asked}:${now}`))
  }, [hear, asked])
  const [, picked = ''] = ahead.split(`/${question.id}:`)
  const shown = useDeferredValue(
    useMemo(() => ({ core, weighing, way, query: at, question, picked }), [core, weighing, way, at, question, picked]),
  )
  return <Late part={panel} props={shown} onFail={quietly} />
}

/** The value as of the last frame: what follows from it is not begun before the page shows it. */
function useAfterPaint<T>(value: T): T {
  const [shown, setShown] = useState(value)
  useEffect(() => {
    let wanted = true
    nextPaint().then(() => wanted && setShown(value))
    return () => {
      wanted = false
    }
  }, [value])
  return shown
}
