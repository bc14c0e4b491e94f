export type Cell = string | number | undefined

/** A Markdown table; figures are rounded to whole ones from ten upwards and to one decimal below. */
export function markdownTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(head),
    line(head.map((_, i) => (i === 0 ? '---' : '--:'))),
    ...rows.map((row) => line(row.map(words))),
  ].join('\n')
}

function words(cell: Cell): string {
  if (typeof cell !== 'number') return cell ?? '–'
  return cell >= 10 ? String(Math.round(cell)) : String(Math.round(cell * 10) / 10)
}
