import { oneLine, readStandIns } from '#diagrams/escape-label.ts'
import { ink } from '#diagrams/palette.ts'
import { svgElement } from './svg-writer.ts'

const LINE = 17
const NOTE = { size: 12, line: 15, gap: 2 } as const
/** From the middle of a line to its baseline, for the fonts of the stack. */
const BASELINE = 0.34

/** The lines into which Mermaid broke a label. */
export const rowsOf = (label: Element): readonly string[] =>
  Array.from(label.querySelectorAll('tspan.row'), (row) => oneLine(readStandIns(row.textContent ?? ''))).filter(
    (row) => row !== '',
  )

interface TextOptions {
  /** The model's label without its note; rows beyond it are the note. */
  readonly label: string
  readonly y: number
  readonly size: number
}

/** One text element, centred on `y`, a line for each row; the note is smaller and quieter. */
export function nodeText(rows: readonly string[], { label, y, size }: TextOptions): SVGElement {
  const split = rowsWithin(rows, label)
  const notes = rows.length - split
  const height = split * LINE + (notes > 0 ? NOTE.gap + notes * NOTE.line : 0)
  const top = y - height / 2
  const lines = rows.map((row, index) => {
    const note = index >= split
    const middle = note ? top + split * LINE + NOTE.gap + (index - split + 0.5) * NOTE.line : top + (index + 0.5) * LINE
    const attributes = note
      ? { 'font-size': NOTE.size, fill: ink('quiet'), class: 'note', y: middle + NOTE.size * BASELINE }
      : { y: middle + size * BASELINE }
    return svgElement('tspan', { x: 0, ...attributes }, [row])
  })
  return svgElement('text', {}, lines)
}

/** How many of the rows belong to the label: rows are used up until they hold all its characters. */
function rowsWithin(rows: readonly string[], label: string): number {
  const wanted = oneLine(label).replaceAll(' ', '').length
  let seen = 0
  const last = rows.findIndex((row) => {
    seen += row.replaceAll(' ', '').length
    return seen >= wanted
  })
  return last === -1 ? rows.length : last + 1
}
