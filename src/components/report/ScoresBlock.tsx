import type { Block, ScoreRow } from '#schema/report/report.ts'
import { OPEN_IN_PRINT } from './print-open.ts'
import { RuledOutItem } from './RuledOutItem.tsx'
import type { ReportTools } from './report-tools.ts'
import { ScoreItem } from './ScoreItem.tsx'

interface Props {
  readonly block: Extract<Block, { kind: 'scores' }>
  readonly tools: ReportTools
}

/** The leaders as bars, then what is ruled out and by what; the candidates far behind and those without points are named and folded away. */
export function ScoresBlock({ block, tools }: Props) {
  const counted = block.rows.filter((row) => !row.out && row.lines.length > 0)
  const leaders = counted.slice(0, LEADERS)
  const out = block.rows.filter((row) => row.out)
  const others = block.rows.filter((row) => !leaders.includes(row) && !out.includes(row))
  const seen = [...leaders, ...out]
  const most = Math.max(1, ...block.rows.map((row) => row.points))
  return (
    <>
      {seen.length > 0 ? <List rows={seen} most={most} tools={tools} /> : null}
      {others.length > 0 ? (
        <details className={`border-b border-line py-2 ${OPEN_IN_PRINT}`}>
          <summary className="py-1 text-accent-ink print:list-none print:text-[9pt] print:text-ink-2">
            {others.length} {seen.length > 0 ? 'others' : 'patterns'}
            {counted.length > leaders.length ? ', further behind or without points' : ' without points'}
            <span className="block text-note text-ink-2 print:hidden">{others.map(({ name }) => name).join(', ')}</span>
          </summary>
          <List rows={others} most={most} tools={tools} />
        </details>
      ) : null}
    </>
  )
}

/** First place and who comes next; whoever has no chance is not compared at first sight. */
const LEADERS = 4

interface ListProps {
  readonly rows: readonly ScoreRow[]
  readonly most: number
  readonly tools: ReportTools
}

function List({ rows, most, tools }: ListProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {rows.map((row) =>
        row.out ? (
          <RuledOutItem key={row.pattern} row={row} tools={tools} />
        ) : (
          <ScoreItem key={row.pattern} row={row} most={most} tools={tools} />
        ),
      )}
    </ul>
  )
}
