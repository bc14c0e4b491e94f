import type { FactRow } from '#schema/report/report.ts'
import { Inlines } from './Inlines.tsx'
import type { ReportTools } from './report-tools.ts'

interface Props {
  readonly row: FactRow
  /** Stands in one of two columns. */
  readonly narrow: boolean
  readonly tools: ReportTools
}

/** A term, what is said of it with the reader's note, and the link that changes it. */
export function FactsRow({ row, narrow, tools }: Props) {
  const isAnswer = row.changes !== undefined
  const term = isAnswer ? 'font-semibold sm:font-normal sm:text-ink-2' : 'font-semibold'
  const said = row.unused ? 'text-ink-3' : isAnswer ? 'text-ink' : 'text-ink-2'
  return (
    <div
      className={`-mt-px grid break-inside-avoid grid-cols-[1fr_auto] gap-x-4 gap-y-0.5 border-y border-line py-2.5 sm:grid-cols-[11rem_1fr_auto] print:py-0.5 ${
        narrow
          ? 'xl:grid-cols-[8.5rem_1fr_auto] print:grid-cols-[5.8rem_1fr] print:gap-x-2'
          : 'print:grid-cols-[7rem_1fr]'
      }`}
    >
      <dt className={term}>{row.term}</dt>
      <dd className={`col-span-2 row-start-2 min-w-0 sm:col-span-1 sm:col-start-2 sm:row-start-1 ${said}`}>
        <Inlines inlines={row.inlines} tools={tools} />
        {row.note === undefined ? null : (
          <blockquote className="mt-1 border-s-2 border-line-strong ps-3 text-note wrap-anywhere whitespace-pre-line text-ink-2 print:text-[9pt]">
            {row.note}
          </blockquote>
        )}
      </dd>
      {row.changes !== undefined && tools.change ? (
        <dd className="col-start-2 row-start-1 text-end sm:col-start-3 print:hidden">
          {tools.change(
            row.changes,
            <>
              {row.open ? 'Answer' : 'Change'}
              <span className="sr-only"> {row.term}</span>
            </>,
          )}
        </dd>
      ) : null}
    </div>
  )
}
