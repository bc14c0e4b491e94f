import type { ScoreRow } from '#schema/report/report.ts'
import { Inlines } from './Inlines.tsx'
import { OPEN_IN_PRINT } from './print-open.ts'
import type { ReportTools } from './report-tools.ts'
import { ScoreLines } from './ScoreLines.tsx'

interface Props {
  readonly row: ScoreRow
  readonly tools: ReportTools
}

/** A candidate that an answer rules out: struck through, by what, and on request what would bring it back. */
export function RuledOutItem({ row, tools }: Props) {
  const [first, ...further] = row.lines.filter((line) => line.points === undefined)
  const counted = row.lines.filter((line) => line.points !== undefined)
  return (
    <li className="grid gap-x-4 py-2.5 sm:grid-cols-[11rem_1fr] print:break-inside-avoid print:grid-cols-[7.5rem_1fr] print:py-1 print:text-[9pt]">
      <div className="flex flex-wrap items-baseline gap-x-3 sm:block">
        <h3 className="text-base font-semibold tracking-normal text-ink-3 print:text-[9pt]">
          <s>{row.name}</s>
        </h3>
        <p className="text-sm text-bad print:text-[8.5pt]">Ruled out</p>
      </div>
      <div className="min-w-0 text-note text-ink-2 print:text-[9pt]">
        {first ? (
          <p>
            <Inlines inlines={first.inlines} tools={tools} />
          </p>
        ) : null}
        <details className={OPEN_IN_PRINT}>
          <summary className="w-fit text-accent-ink print:hidden">
            {further.length > 0 ? `${moreReasons(further.length)}, and what` : 'What'} would bring it back
            <span className="sr-only">: {row.name}</span>
          </summary>
          {further.map((line) => (
            <p key={line.inlines.map(({ text }) => text).join('')}>
              <Inlines inlines={line.inlines} tools={tools} />
            </p>
          ))}
          {row.flip.length > 0 ? (
            <p>
              <Inlines inlines={row.flip} tools={tools} />
            </p>
          ) : null}
          {counted.length > 0 ? <ScoreLines lines={counted} tools={tools} /> : null}
        </details>
      </div>
    </li>
  )
}

const moreReasons = (count: number): string => (count === 1 ? 'One more reason' : `${count} more reasons`)
