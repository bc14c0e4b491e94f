import type { Mermaid } from 'mermaid'
import { toMermaid } from '#diagrams/to-mermaid.ts'
import { cleanDrawing } from './clean-drawing.ts'
import { decodeText } from './decode-text.ts'
import type { DrawRequest, FrameReply } from './frame-protocol.ts'
import { MERMAID_CONFIG } from './mermaid-config.ts'

/** Draws one request in the frame's own document, which is where Mermaid measures text. Never throws. */
export async function drawInFrame(mermaid: Mermaid, request: DrawRequest): Promise<FrameReply> {
  const { id } = request
  const name = `diagram-${id}`
  try {
    mermaid.initialize(MERMAID_CONFIG)
    const text = request.form === 'model' ? toMermaid(request.model) : request.text
    const { svg, diagramType } = await mermaid.render(name, text)
    return { kind: 'drawn', id, diagram: diagramType, svg: finish(svg, request) }
  } catch (error) {
    return refusal(id, error)
  } finally {
    document.body.replaceChildren()
  }
}

function finish(svg: string, request: DrawRequest): string {
  // Mermaid's string is not always well-formed XML, so it goes through the HTML parser.
  document.body.innerHTML = svg
  const drawn = document.body.querySelector('svg')
  if (!drawn) throw new Error('Nothing was drawn.')
  if (request.form === 'model') return cleanDrawing(drawn, request.model)
  const texts = document.createTreeWalker(drawn, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) node.nodeValue = decodeText(node.nodeValue ?? '')
  return drawn.outerHTML
}

function refusal(id: number, error: unknown): FrameReply {
  const message = error instanceof Error ? error.message : String(error)
  return { kind: 'refused', id, message: message.slice(0, 600), line: lineOf(error, message) }
}

/** Mermaid's parsers report the place of an error in three different ways. */
function lineOf(error: unknown, message: string): number | undefined {
  const place = (error as { hash?: { loc?: { first_line?: unknown } } } | null)?.hash?.loc?.first_line
  if (typeof place === 'number') return place
  const written = /(?:on|at) line:? ?(\d+)/i.exec(message) ?? /line (\d+)/i.exec(message)
  return written ? Number(written[1]) : undefined
}
