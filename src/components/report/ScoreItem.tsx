import type { ScoreRow } from '#schema/report/report.ts'
import { Inlines } from './Inlines.tsx'
import { OPEN_IN_PRINT } from './print-open.ts'
import type { ReportTools } from './report-tools.ts'
import { ScoreLines } from './ScoreLines.tsx'

interface Props {
  readonly row: ScoreRow
  /** The points that fill a bar. */
  readonly most: number
  readonly tools: ReportTools
}

/** Lines that are read at a glance; more of them wait until they are wanted. */
const FEW = 4

/** A candidate that is still in: name, bar, what would put it first, and its lines of points on request. */
export function ScoreItem({ row, most, tools }: Props) {
  const { lines } = row
  return (
    <li className={`py-3 print:py-1 print:text-[9pt] ${lines.length > FEW ? '' : 'print:break-inside-avoid'}`}>
      <div className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 gap-y-1 sm:grid-cols-[11rem_9rem_1fr] print:grid-cols-[7.5rem_7rem_1fr]">
        <h3 className={`text-base tracking-normal print:text-[9pt] ${row.chosen ? '' : 'font-normal'}`}>{row.name}</h3>
        <Bar row={row} most={most} />
        <div className="col-span-2 min-w-0 text-note text-ink-2 sm:col-span-1 print:text-[9pt]">
          {row.flip.length > 0 ? (
            <p>
              <Inlines inlines={row.flip} tools={tools} />
            </p>
          ) : null}
          {lines.length > 0 ? (
            <details className={`mt-0.5 ${OPEN_IN_PRINT}`} open={row.chosen && lines.length <= FEW}>
              <summary className="w-fit text-accent-ink print:hidden">
                {row.chosen ? 'Where its points come from' : 'Its points'}
                <span className="sr-only">: {row.name}</span>
              </summary>
              <ScoreLines lines={lines} tools={tools} />
            </details>
          ) : null}
        </div>
      </div>
    </li>
  )
}

function Bar({ row, most }: { readonly row: ScoreRow; readonly most: number }) {
  const width = Math.max(0, Math.min(100, (100 * row.points) / most))
  return (
    <p className="flex items-center gap-3">
      <svg
        viewBox="0 0 100 8"
        preserveAspectRatio="none"
        aria-hidden="true"
        className="hidden h-2 w-24 overflow-hidden rounded-xs bg-sunken sm:block rtl:-scale-x-100 print:w-20 print:bg-transparent"
      >
        <rect width={width} height="8" className={row.chosen ? 'fill-accent' : 'fill-line-strong'} />
      </svg>
      <span className={`tabular-nums ${row.chosen ? 'font-semibold' : ''}`}>
        {row.points < 0 ? `−${-row.points}` : row.points}
        <span className="sr-only"> points</span>
      </span>
    </p>
  )
}
