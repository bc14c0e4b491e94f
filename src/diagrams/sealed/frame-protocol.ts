import type { DiagramModel } from '#schema/diagram/diagram.ts'

/** What the page asks of the frame. A model is ours and comes back cleaned; a text is anybody's and comes back as Mermaid drew it. */
export type DrawRequest =
  | { readonly id: number; readonly form: 'text'; readonly text: string }
  | { readonly id: number; readonly form: 'model'; readonly model: DiagramModel }

/** What the frame answers. `drawing` says that loading is over and the time of the drawing itself begins. */
export type FrameReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'drawing'; readonly id: number }
  | { readonly kind: 'drawn'; readonly id: number; readonly svg: string; readonly diagram: string }
  | { readonly kind: 'refused'; readonly id: number; readonly message: string; readonly line?: number | undefined }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** Reads a message from the frame; undefined for anything that is not exactly one of its replies. */
export function readReply(data: unknown): FrameReply | undefined {
  if (!isFields(data)) return undefined
  const { kind, id, svg, diagram, message, line } = data
  if (kind === 'ready') return { kind }
  if (typeof id !== 'number') return undefined
  if (kind === 'drawing') return { kind, id }
  if (kind === 'drawn' && typeof svg === 'string' && typeof diagram === 'string') return { kind, id, svg, diagram }
  if (typeof message !== 'string') return undefined
  if (kind === 'refused') return { kind, id, message, line: typeof line === 'number' ? line : undefined }
  return kind === 'failed' ? { kind, id, message } : undefined
}
