/** The line with its two neighbours before it, numbered, and a mark under the column. Both counts are from 1. */
export function codeFrame(text: string, line: number, column: number): string {
  const width = String(line).length
  const lines = text.split(/\r?\n/).slice(Math.max(0, line - 3), line)
  const shown = lines.map((content, index) => `${String(line - lines.length + 1 + index).padStart(width)} | ${content}`)
  return [...shown, `${' '.repeat(width)} | ${' '.repeat(column - 1)}^`].join('\n')
}
