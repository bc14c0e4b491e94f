import { type RefObject, useDeferredValue, useLayoutEffect, useMemo, useState } from 'react'
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
  const { core, journey, question } = props
  const { way } = journey
  const weighing = useLater(props.weighing, quietly)
  // The drawing outlives the question, so that a step changes only what it lights up.
  const [ahead, setAhead] = useState('')
  const prefix = `/${question.id}:`
  const [, picked = ''] = ahead.split(prefix)
  useLayoutEffect(() => {
    hear.current = (now) => nextPaint().then(() => setAhead(prefix + now))
  }, [hear, prefix])
  const query = stringifySearch(journey.pairs())
  const shown = useDeferredValue(
    useMemo(() => ({ core, weighing, way, query, question, picked }), [core, weighing, way, query, question, picked]),
  )
  return <Late part={panel} props={shown} onFail={quietly} />
}
