import { type ReactNode, useEffect, useMemo } from 'react'
import { WrongAdvice } from '#components/book/WrongAdvice.tsx'
import { KeepStatus } from '#components/journey/KeepStatus.tsx'
import { ReportBody } from '#components/report/ReportBody.tsx'
import { termFinder } from '#reporting/terms/find-terms.ts'
import type { AdviceKnowledge, LibraryKnowledge } from '#schema/content/knowledge.ts'
import { firstInteraction } from '#state/edit-document.ts'
import type { Journey, Pairs } from '#state/journey.ts'
import { Guard } from '#ui/Guard.tsx'
import type { Later } from '#ui/later.ts'
import { useGradually } from '#ui/turns/use-gradually.ts'
import { useWorkedOut } from '#ui/turns/use-worked-out.ts'
import { MissingParts } from './MissingParts.tsx'
import { analyse, type Subject, writeReport } from './make-report.ts'
import { ReportActions } from './ReportActions.tsx'
import { StillToCome } from './StillToCome.tsx'
import { TitleField } from './TitleField.tsx'
import { useLibrary } from './use-library.ts'
import { useReportTools } from './use-report-tools.tsx'

export interface RestProps {
  readonly journey: Journey
  readonly onTick: (document: string, item: string) => void
  readonly onRename: (document: string, title: string) => void
  readonly onStay: (pairs: Pairs) => void
}

interface Props extends RestProps {
  readonly advice: AdviceKnowledge
  /** Undefined until it may be asked for. */
  readonly library: Later<LibraryKnowledge> | undefined
  /** Whether the verdict came before, so that this may come bit by bit. */
  readonly staged: boolean
  readonly on: string
  /** Stands in its place until it is worked out. */
  readonly waiting: ReactNode
  /** All of it is on the page, but for what the library adds. */
  readonly onComplete: () => void
}

const NO_TICKS: readonly string[] = []

/** Sections that back the others up: one click away, so that the reader is not buried in them. */
const FOLDED = ['open', 'since', 'precedents', 'sources'] as const

/** The report below its head, with what can be done with it. */
export function ReportRest(props: Props) {
  const { advice, journey, staged, onComplete, onRename, onStay } = props
  const { library, failed, retry } = useLibrary(props.library)
  const { document, way } = journey
  const written = useReport({ ...props, library })
  const tools = useReportTools({ ...props, model: written?.model })
  const total = written?.report.sections.length ?? 0
  const upTo = useGradually(total, staged)
  const isComplete = total > 0 && upTo === total
  useEffect(() => {
    if (isComplete) onComplete()
  }, [isComplete, onComplete])
  if (!written) return props.waiting
  const { report, shown, growing } = written
  return (
    <ReportBody
      report={shown}
      tools={tools}
      folded={FOLDED}
      growing={growing}
      upTo={upTo}
      actions={
        <div className="space-y-4">
          <Guard name="What can be done with the report" of={report}>
            {failed ? <MissingParts library={library} onRetry={retry} /> : null}
            <ReportActions report={report} growing={growing} pairs={journey.pairs()} way={way} />
          </Guard>
          <KeepStatus
            ready
            preview={journey.preview}
            kept={document !== undefined}
            saving={journey.saving}
            onKeep={() => onStay(journey.keepAsOwn())}
          />
          {document ? <TitleField title={document.title} onRename={(next) => onRename(document.id, next)} /> : null}
        </div>
      }
    >
      {growing || !isComplete ? <StillToCome /> : null}
      <div className="mt-10">
        <WrongAdvice
          ask="Does this look wrong?"
          title="Wrong advice"
          about={[`Knowledge version: ${advice.version}`]}
        />
      </div>
    </ReportBody>
  )
}

/** The report once it is made. What is shown already stays while the library is worked in. */
function useReport({ advice, library, journey, staged, on }: Omit<Props, 'library'> & Pick<Subject, 'library'>) {
  const { answers, way, document, notes } = journey
  const key = JSON.stringify([answers, way])
  const title = document?.title ?? ''
  const ticks = document ? firstInteraction(document).ticks : NO_TICKS
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the answers and the way
  const subject = useMemo(() => ({ advice, library, answers, way, key }), [advice, library, key])
  const analysis = useWorkedOut(subject, analyse, (before) => (before ? before.key === key : staged))
  const draft = useMemo(() => analysis && { analysis, title, notes, ticks, on }, [analysis, title, notes, ticks, on])
  const { glossary } = advice.vocabulary
  const write = useMemo(() => writeReport(termFinder(glossary)), [glossary])
  return useWorkedOut(draft, write, (before) =>
    before ? before.analysis !== analysis && before.analysis.answers === analysis?.answers : staged,
  )
}
