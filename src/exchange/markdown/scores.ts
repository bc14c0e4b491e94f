import type { BlockContent, TableCell } from 'mdast'
import type { Block, ScoreRow } from '#schema/report/report.ts'
import type { WriteInlines } from './inlines.ts'
import { heading, item, list, strong, struck, text } from './nodes.ts'

/** A table to compare at a glance, then each pattern with its lines. */
export function scoresNodes(block: Extract<Block, { kind: 'scores' }>, inlines: WriteInlines): BlockContent[] {
  const head = ['Pattern', 'Points', 'What would put it first'].map((words): TableCell => cell(text(words)))
  const rows = block.rows.map((row) => ({
    type: 'tableRow' as const,
    children: [cell(nameOf(row)), cell(text(row.out ? 'ruled out' : minus(row.points))), cell(inlines(row.flip))],
  }))
  return [
    { type: 'table', align: [null, 'right', null], children: [{ type: 'tableRow', children: head }, ...rows] },
    ...block.rows.flatMap((row) => linesOf(row, inlines)),
  ]
}

const cell = (children: TableCell['children']): TableCell => ({ type: 'tableCell', children })

function nameOf(row: ScoreRow) {
  if (row.out) return struck(row.name)
  return row.chosen ? strong(row.name) : text(row.name)
}

function linesOf(row: ScoreRow, inlines: WriteInlines): BlockContent[] {
  if (row.lines.length === 0) return []
  const items = row.lines.map((line) => item([...text(pointsWords(line.points)), ...inlines(line.inlines)]))
  const title = row.out
    ? `${row.name}: ruled out`
    : `${row.name}: ${minus(row.points)} ${Math.abs(row.points) === 1 ? 'point' : 'points'}`
  return [heading(3, title), list(items)]
}

/** With the sign that the lines below have, and not with a hyphen. */
function minus(points: number): string {
  return `${points < 0 ? '−' : ''}${Math.abs(points)}`
}

function pointsWords(points: number | undefined): string {
  if (points === undefined) return 'Ruled out: '
  return `${points > 0 ? '+' : '−'}${Math.abs(points)}: `
}
