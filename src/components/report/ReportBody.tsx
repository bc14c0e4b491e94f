import type { ReactNode } from 'react'
import type { Report, Section } from '#schema/report/report.ts'
import { ReportContents } from './ReportContents.tsx'
import { ReportSection, TitledPart } from './ReportSection.tsx'
import type { ReportTools } from './report-tools.ts'
import { StackReasons } from './StackBlock.tsx'
import { useOpenTarget } from './use-open-target.ts'

interface Props {
  readonly report: Report
  readonly tools: ReportTools
  /** Ids of the sections of evidence that show their heading only. */
  readonly folded?: readonly string[] | undefined
  /** Whether sections are still to come. The contents beside the report wait for them, so that no line of theirs moves. */
  readonly growing?: boolean
  /** How many sections are shown so far; all of them unless given. */
  readonly upTo?: number | undefined
  /** What can be done with the report; stands above the contents. Not printed. */
  readonly actions?: ReactNode
  /** Further sections of the page, such as starter code; not part of the report. */
  readonly children?: ReactNode
}

/** What follows the head of a report: the summary, which on paper fills a page of its own, then the evidence. */
export function ReportBody({ report, tools, folded = [], growing = false, upTo, actions, children }: Props) {
  const summary = report.sections.filter((section) => section.part === 'summary')
  const inStack = summary.some(({ id }) => id === 'stack')
  const evidence = report.sections.filter((section) => section.part === 'evidence')
  const shown = evidence.filter(({ id }) => !folded.includes(id))
  const away = evidence.filter(({ id }) => folded.includes(id))
  const inOrder = [...summary, ...shown, ...away]
  const listed = inOrder.filter(({ id }) => id !== 'reasons' || !inStack)
  const there = new Set(inOrder.slice(0, upTo).map(({ id }) => id))
  const isThere = ({ id }: Section) => there.has(id)
  useOpenTarget(there.size)
  return (
    <>
      <aside className="mt-6 min-w-0 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:mt-0 print:hidden">
        <div className="-m-1 p-1 lg:sticky lg:top-5 lg:max-h-[calc(100dvh-2.5rem)] lg:space-y-6 lg:overflow-y-auto">
          {actions}
          {growing ? null : <ReportContents sections={listed} where="beside" />}
          <ReportContents sections={listed} where="above" />
        </div>
      </aside>
      <div className="min-w-0" aria-busy={there.size < inOrder.length || undefined}>
        <div className={`${SUMMARY_ON_PAPER} ${inStack ? REASONS_ON_PAPER : ''}`}>
          {summary.filter(isThere).map((section) => (
            <ReportSection key={section.id} section={section} tools={tools} />
          ))}
        </div>
        <div className={evidence.length > 0 ? 'print:break-before-page' : ''}>
          <PrintedReasons report={report} tools={tools} />
          {shown.filter(isThere).map((section) => (
            <ReportSection key={section.id} section={section} tools={tools} />
          ))}
          {away.some(isThere) ? (
            <div className="mt-14 print:mt-0">
              {away.filter(isThere).map((section) => (
                <ReportSection key={section.id} section={section} tools={tools} folded />
              ))}
            </div>
          ) : null}
        </div>
        {children}
        <footer className="mt-12 border-t border-line pt-4 text-sm text-ink-2 print:mt-4 print:text-[8.5pt]">
          Made on <time dateTime={report.made.on}>{report.made.on}</time> from knowledge version {report.made.knowledge}
          , last reviewed on <time dateTime={report.made.reviewed}>{report.made.reviewed}</time>.
        </footer>
      </div>
    </>
  )
}

/** A tall drawing stands beside the text, and the answers below both, so that the summary stays on one page. */
const SUMMARY_ON_PAPER =
  'print:has-[[data-shape=tall]]:grid print:grid-cols-[minmax(0,1fr)_78mm] print:grid-rows-[auto_auto_auto_1fr_auto] print:gap-x-8 print:*:data-[section=diagram]:col-start-2 print:*:data-[section=diagram]:row-span-4 print:*:data-[section=diagram]:row-start-1 print:*:data-[section=answers]:col-span-full print:*:data-[section=answers]:row-start-5'

/** On the screen the stack holds the reasons of first place already; its names on paper do not. */
const REASONS_ON_PAPER = '*:data-[section=reasons]:hidden print:*:data-[section=reasons]:block'

/** On paper the summary names the parts of the stack only, so their reasons open the evidence. */
function PrintedReasons({ report, tools }: { readonly report: Report; readonly tools: ReportTools }) {
  const stacks = report.sections.flatMap((section) => section.blocks).filter((block) => block.kind === 'stack')
  if (stacks.length === 0) return null
  return (
    <div className="hidden print:block">
      <TitledPart id="stack-reasons" title="The stack, part by part">
        {stacks.map((block) => (
          <StackReasons key={block.kind} block={block} tools={tools} />
        ))}
      </TitledPart>
    </div>
  )
}
