import type { Block, ScoreRow } from '#schema/report/report.ts'
import { OPEN_IN_PRINT } from './print-open.ts'
import type { ReportTools } from './report-tools.ts'
import { ScoreItem } from './ScoreItem.tsx'

interface Props {
  readonly block: Extract<Block, { kind: 'scores' }>
  readonly tools: ReportTools
}

/** All candidates: those with points as bars, then those ruled out; those that nothing speaks for are folded away. */
export function ScoresBlock({ block, tools }: Props) {
  const isBlank = (row: ScoreRow) => !row.out && row.lines.length === 0
  const weighed = block.rows.filter((row) => !isBlank(row))
  const blank = block.rows.filter(isBlank)
  const most = Math.max(1, ...block.rows.map((row) => row.points))
  return (
    <>
      <List rows={weighed} most={most} tools={tools} />
      {blank.length > 0 ? (
        <details className={`border-b border-line py-2 ${OPEN_IN_PRINT}`}>
          <summary className="w-fit py-1 text-accent-ink print:list-none print:text-[9pt] print:text-ink-2">
            {blank.length} {weighed.length > 0 ? 'others' : 'patterns'} without points
          </summary>
          <List rows={blank} most={most} tools={tools} />
        </details>
      ) : null}
    </>
  )
}

interface ListProps {
  readonly rows: readonly ScoreRow[]
  readonly most: number
  readonly tools: ReportTools
}

function List({ rows, most, tools }: ListProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {rows.map((row) => (
        <ScoreItem key={row.pattern} row={row} most={most} tools={tools} />
      ))}
    </ul>
  )
}
