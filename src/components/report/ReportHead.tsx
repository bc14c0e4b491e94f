import { memo } from 'react'
import type { ReportHead as Head } from '#schema/report/report.ts'
import { Inlines } from './Inlines.tsx'
import type { ReportTools } from './report-tools.ts'

interface Props {
  readonly report: Head
  readonly tools: Pick<ReportTools, 'link' | 'term'>
}

/** What is decided, in a heading and a few sentences. */
export const ReportHead = memo(function ReportHead({ report, tools }: Props) {
  return (
    <header className="border-b border-line pb-7 print:pb-3">
      <p className="text-ink-2 print:text-[9.5pt]">
        <bdi>{report.title}</bdi>
        {report.state === 'provisional' ? <span className="ms-3 font-semibold text-warn">Provisional</span> : null}
        <span className="hidden print:inline"> · {report.made.on}</span>
      </p>
      {report.warning ? (
        <p className="mt-3 max-w-[62ch] rounded-lg bg-warn-soft px-4 py-2.5 font-semibold text-warn print:mt-1.5 print:max-w-none print:border print:border-warn print:py-1 print:text-[9.5pt]">
          <Inlines inlines={report.warning} tools={tools} />
        </p>
      ) : null}
      <h1
        className={`${report.warning ? 'mt-5' : 'mt-2'} max-w-[26ch] text-3xl sm:text-4xl print:mt-1 print:max-w-none print:text-[20pt]`}
      >
        {report.verdict}
      </h1>
      <p className="mt-4 max-w-[62ch] text-lg text-ink-2 print:mt-2 print:max-w-none print:text-[10.5pt]">
        <Inlines inlines={report.lead} tools={tools} />
      </p>
    </header>
  )
})
