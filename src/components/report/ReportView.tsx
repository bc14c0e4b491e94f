import type { ReactNode } from 'react'
import type { Report } from '#schema/report/report.ts'
import { ReportContents } from './ReportContents.tsx'
import { ReportHead } from './ReportHead.tsx'
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
  /** What can be done with the report; stands above the contents. Not printed. */
  readonly actions?: ReactNode
  /** Further sections of the page, such as starter code; not part of the report. */
  readonly children?: ReactNode
}

/** A report on the screen and on paper: there the summary fills a page of its own and the evidence follows. */
export function ReportView({ report, tools, folded = [], growing = false, actions, children }: Props) {
  useOpenTarget()
  const summary = report.sections.filter((section) => section.part === 'summary')
  const inStack = summary.some(({ id }) => id === 'stack')
  const evidence = report.sections.filter((section) => section.part === 'evidence')
  const shown = evidence.filter(({ id }) => !folded.includes(id))
  const away = evidence.filter(({ id }) => folded.includes(id))
  const inOrder = [...summary, ...shown, ...away].filter(({ id }) => id !== 'reasons' || !inStack)
  return (
    <article className="mx-auto grid max-w-6xl gap-x-14 px-4 pt-8 pb-16 sm:px-8 sm:pt-12 lg:grid-cols-[minmax(0,1fr)_15rem] lg:grid-rows-[auto_1fr] print:block print:max-w-none print:p-0 print:leading-snug print:[&_a]:text-ink print:[&_a]:no-underline">
      <ReportHead report={report} tools={tools} />
      <aside className="mt-6 min-w-0 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:mt-0 print:hidden">
        <div className="-m-1 p-1 lg:sticky lg:top-5 lg:max-h-[calc(100dvh-2.5rem)] lg:space-y-6 lg:overflow-y-auto">
          {actions}
          {growing ? null : <ReportContents sections={inOrder} where="beside" />}
          <ReportContents sections={inOrder} where="above" />
        </div>
      </aside>
      <div className="min-w-0">
        <div className={`${SUMMARY_ON_PAPER} ${inStack ? REASONS_ON_PAPER : ''}`}>
          {summary.map((section) => (
            <ReportSection key={section.id} section={section} tools={tools} />
          ))}
        </div>
        <div className={evidence.length > 0 ? 'print:break-before-page' : ''}>
          <PrintedReasons report={report} tools={tools} />
          {shown.map((section) => (
            <ReportSection key={section.id} section={section} tools={tools} />
          ))}
          {away.length > 0 ? (
            <div className="mt-14 print:mt-0">
              {away.map((section) => (
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
    </article>
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
