import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { Term } from '#components/book/Term.tsx'
import { WrongAdvice } from '#components/book/WrongAdvice.tsx'
import { KeepStatus } from '#components/journey/KeepStatus.tsx'
import { ReportView } from '#components/report/ReportView.tsx'
import type { ReportTools } from '#components/report/report-tools.ts'
import { termFinder } from '#reporting/terms/find-terms.ts'
import { markTerms } from '#reporting/terms/mark-terms.ts'
import type { AdviceKnowledge, LibraryKnowledge } from '#schema/content/knowledge.ts'
import { firstInteraction } from '#state/edit-document.ts'
import type { Journey, Pairs } from '#state/journey.ts'
import { Guard } from '#ui/Guard.tsx'
import { makeReport } from './make-report.ts'
import { ReportActions } from './ReportActions.tsx'
import { StackDrawing } from './StackDrawing.tsx'
import { TitleField } from './TitleField.tsx'

export interface VerdictProps {
  readonly library: LibraryKnowledge | undefined
  readonly journey: Journey
  readonly onTick: (document: string, item: string) => void
  readonly onRename: (document: string, title: string) => void
  readonly onStay: (pairs: Pairs) => void
}

const NO_TICKS: readonly string[] = []

/** Sections that back the others up: one click away, so that the reader is not buried in them. */
const FOLDED = ['open', 'since', 'precedents', 'sources'] as const

interface Props extends VerdictProps {
  readonly advice: AdviceKnowledge
}

/** The report of the answers, with what can be done with it. */
export function Verdict({ advice, library, journey, onTick, onRename, onStay }: Props) {
  const { answers, way, document, notes } = journey
  const title = document?.title ?? ''
  const ticks = document ? firstInteraction(document).ticks : NO_TICKS
  const on = new Date().toISOString().slice(0, 10)
  // The address makes new objects for the same answers on every render.
  const key = JSON.stringify([answers, way])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the answers and the way
  const { report, model } = useMemo(
    () => makeReport({ advice, library, answers, way, title, notes, ticks, on }),
    [advice, library, key, title, notes, ticks, on],
  )
  const { glossary } = advice.vocabulary
  const find = useMemo(() => termFinder(glossary), [glossary])
  // The files take the report as it is.
  const shown = useMemo(() => markTerms(report, find), [report, find])
  const pairs = journey.pairs()
  const tools: ReportTools = {
    link: (to, words, className) => (
      <Link to={to} className={className}>
        {words}
      </Link>
    ),
    change: (question, words, className) => (
      <Link to="/advise/$question" params={{ question }} search={{ ...pairs, change: '1' }} className={className}>
        {words}
      </Link>
    ),
    diagram: (block) => (model ? <StackDrawing title={block.title} model={model} /> : null),
    term: (id, words) => {
      const term = glossary.terms.find((one) => one.id === id)
      return term ? <Term term={term}>{words}</Term> : words
    },
    tick: (item) => {
      if (document) return onTick(document.id, item)
      // The first tick on a preview is a wish to keep it.
      const kept = journey.keepAsOwn()
      if (kept.d) onTick(kept.d, item)
      onStay(kept)
    },
  }
  return (
    <ReportView
      report={shown}
      tools={tools}
      folded={FOLDED}
      growing={library === undefined}
      actions={
        <div className="space-y-4">
          <Guard name="What can be done with the report" of={report}>
            <ReportActions report={report} pairs={pairs} way={way} />
          </Guard>
          <KeepStatus
            ready
            preview={journey.preview}
            kept={document !== undefined}
            saving={journey.saving}
            onKeep={() => onStay(journey.keepAsOwn())}
          />
          {document ? <TitleField title={title} onRename={(next) => onRename(document.id, next)} /> : null}
        </div>
      }
    >
      <div className="mt-10">
        <WrongAdvice
          ask="Does this look wrong?"
          title="Wrong advice"
          about={[`Knowledge version: ${advice.version}`]}
        />
      </div>
    </ReportView>
  )
}
