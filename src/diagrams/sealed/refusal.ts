/** Why a text was not drawn, in a sentence, and the line of the reader's text where that is known. */
export interface Refusal {
  readonly message: string
  readonly line: number | undefined
}

const UNKNOWN_KIND = 'The first line has to name the kind of diagram, such as `flowchart TB` or `sequenceDiagram`.'

/** Mermaid's parsers report in three ways, most of them as a list of tokens that says little to a reader. */
export function refusalOf(error: unknown, text: string): Refusal {
  const said = error instanceof Error ? error.message : String(error)
  if (error instanceof Error && error.name === 'UnknownDiagramError') return { message: UNKNOWN_KIND, line: undefined }
  const line = lineOf(error, said, text)
  if (line === undefined) return { message: said.split('\n')[0]?.slice(0, 300) ?? '', line }
  const written = text.split('\n')[line - 1]?.trim().slice(0, 80)
  return { message: written ? `Line ${line} cannot be read: ${written}` : `Line ${line} cannot be read.`, line }
}

function lineOf(error: unknown, said: string, text: string): number | undefined {
  const place = (error as { hash?: { loc?: { first_line?: unknown } } } | null)?.hash?.loc?.first_line
  const found = typeof place === 'number' ? place : Number(/(?:on|at) line:? ?(\d+)/i.exec(said)?.[1])
  if (!Number.isInteger(found)) return undefined
  // Mermaid starts counting at the first line that is not empty.
  return found + (/^\s*/.exec(text)?.[0].split('\n').length ?? 1) - 1
}
