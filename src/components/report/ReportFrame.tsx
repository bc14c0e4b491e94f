import type { ReactNode } from 'react'
import type { ReportHead as Head } from '#schema/report/report.ts'
import { ReportHead } from './ReportHead.tsx'
import type { ReportTools } from './report-tools.ts'

interface Props {
  readonly head: Head
  readonly tools: Pick<ReportTools, 'link' | 'term'>
  /** The body, or what stands in its place until it is there. */
  readonly children: ReactNode
}

/** A report with its head, on the screen and on paper. */
export function ReportFrame({ head, tools, children }: Props) {
  return (
    <article className="mx-auto grid max-w-6xl gap-x-14 px-4 pt-8 pb-16 sm:px-8 sm:pt-12 lg:grid-cols-[minmax(0,1fr)_15rem] lg:grid-rows-[auto_1fr] print:block print:max-w-none print:p-0 print:leading-snug print:[&_a]:text-ink print:[&_a]:no-underline">
      <ReportHead report={head} tools={tools} />
      {children}
    </article>
  )
}
