import type { ScoreRow } from '#schema/report/report.ts'
import { Inlines } from './Inlines.tsx'
import type { ReportTools } from './report-tools.ts'

/** Lines of points, each with its sign and where it comes from. */
export function ScoreLines({ lines, tools }: { readonly lines: ScoreRow['lines']; readonly tools: ReportTools }) {
  return (
    <ul className="mt-1 space-y-1">
      {lines.map((line) => (
        <li
          key={line.inlines.map(({ text }) => text).join('')}
          className="grid grid-cols-[2rem_1fr] print:break-inside-avoid"
        >
          <span className="font-semibold text-ink tabular-nums">{signed(line.points ?? 0)}</span>
          <span className="min-w-0">
            <Inlines inlines={line.inlines} tools={tools} />
          </span>
        </li>
      ))}
    </ul>
  )
}

const signed = (points: number): string => `${points < 0 ? '−' : '+'}${Math.abs(points)}`
