import type { Block } from '#schema/report/report.ts'
import { Inlines } from './Inlines.tsx'
import type { ReportTools } from './report-tools.ts'

interface Props {
  readonly block: Extract<Block, { kind: 'claims' }>
  readonly tools: ReportTools
}

/** "The guide says" beside "since then": both stand, none replaces the other. */
export function ClaimsBlock({ block, tools }: Props) {
  return (
    <ul className="divide-y divide-line border-y border-line print:text-[9pt]">
      {block.rows.map((row) => (
        <li key={`${row.about} ${row.guideSays}`} className="py-3.5 print:break-inside-avoid print:py-1.5">
          <h3 className="text-base tracking-normal print:text-[9.5pt]">
            {row.about}
            <span className="ms-3 text-sm font-normal text-warn">{row.mark}</span>
          </h3>
          <dl className="mt-1.5 grid gap-x-6 gap-y-1 text-note sm:grid-cols-[8rem_1fr] print:grid-cols-[7rem_1fr] print:text-[9pt]">
            <dt className="text-ink-2">The guide says</dt>
            <dd>{row.guideSays}</dd>
            <dt className="mt-1 text-ink-2 sm:mt-0">Since then</dt>
            <dd>
              <Inlines inlines={row.now} tools={tools} />{' '}
              <span className="whitespace-nowrap text-ink-3">
                Checked <time dateTime={row.date}>{row.date}</time>
              </span>
            </dd>
          </dl>
        </li>
      ))}
    </ul>
  )
}
