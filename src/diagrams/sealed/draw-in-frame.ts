import type { Mermaid } from 'mermaid'
import { standInLabel } from '#diagrams/escape-label.ts'
import { toMermaid } from '#diagrams/to-mermaid.ts'
import { cleanDrawing } from './clean-drawing.ts'
import { decodeText } from './decode-text.ts'
import type { DrawRequest, FrameReply } from './frame-protocol.ts'
import { configFor, MERMAID_CONFIG } from './mermaid-config.ts'
import { refusalOf } from './refusal.ts'

/** Draws one request in the frame's own document, which is where Mermaid measures text. Never throws. */
export async function drawInFrame(mermaid: Mermaid, request: DrawRequest): Promise<FrameReply> {
  const { id } = request
  const name = `diagram-${id}`
  const text = request.form === 'model' ? toMermaid(request.model, standInLabel) : request.text
  try {
    mermaid.initialize(request.form === 'model' ? configFor(request.model) : MERMAID_CONFIG)
    const { svg, diagramType } = await mermaid.render(name, text)
    return { kind: 'drawn', id, diagram: diagramType, svg: finish(svg, request) }
  } catch (error) {
    return { kind: 'refused', id, ...refusalOf(error, text) }
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
