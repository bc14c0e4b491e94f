import { Link } from '@tanstack/react-router'
import { useEffect, useMemo, useRef } from 'react'
import type { ReportTools } from '#components/report/report-tools.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { DiagramModel } from '#schema/diagram/diagram.ts'
import type { Journey, Pairs } from '#state/journey.ts'
import { readTools } from './read-tools.tsx'
import { StackDrawing } from './StackDrawing.tsx'

interface Props {
  readonly advice: AdviceKnowledge
  readonly journey: Journey
  readonly model: DiagramModel | undefined
  readonly onTick: (document: string, item: string) => void
  readonly onStay: (pairs: Pairs) => void
}

/** What the page lends to the report. The same until something in it changes, so that not every section is rendered anew. */
export function useReportTools(props: Props): ReportTools {
  const { advice, journey, model } = props
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })
  const { glossary } = advice.vocabulary
  const pairs = JSON.stringify(journey.pairs())
  return useMemo(
    () => ({
      ...readTools(glossary),
      change: (question, words, className) => (
        <Link
          to="/advise/$question"
          params={{ question }}
          search={{ ...JSON.parse(pairs), change: '1' }}
          className={className}
        >
          {words}
        </Link>
      ),
      diagram: (block) => (model ? <StackDrawing title={block.title} model={model} /> : null),
      tick: (item) => tick(latest.current, item),
    }),
    [glossary, pairs, model],
  )
}

function tick({ journey, onTick, onStay }: Props, item: string): void {
  if (journey.document) onTick(journey.document.id, item)
  else {
    // The first tick on a preview is a wish to keep it.
    const kept = journey.keepAsOwn()
    if (kept.d) onTick(kept.d, item)
    onStay(kept)
  }
}
