import { inColours, themeable } from '#diagrams/palette.ts'
import type { DiagramModel } from '#schema/diagram/diagram.ts'
import { isBounded } from './bounded-markup.ts'
import { askFrame, type FrameAnswer } from './frame-client.ts'
import { closedHolder, openHolder } from './holder.ts'
import { LIMITS } from './limits.ts'
import { sanitisedDrawing } from './sanitise.ts'
import { withoutSettings } from './untrusted-text.ts'

export type DrawFailure = 'too-long' | 'syntax' | 'timeout' | 'too-large' | 'unavailable'

export type Drawing =
  | {
      readonly ok: true
      /** Holds the drawing; put it into the page as it is. */
      readonly element: HTMLElement
      /** The SVG without the page's colours, for a file. */
      readonly svg: string
      /** True when the text brought settings of its own, which are not followed. */
      readonly settingsRemoved: boolean
    }
  | { readonly ok: false; readonly reason: DrawFailure; readonly message: string; readonly line?: number | undefined }

/** Draws Mermaid text that anybody may have written: in the sealed frame, within limits, sanitised. Never throws. */
export async function drawDiagram(text: string): Promise<Drawing> {
  if (text.length > LIMITS.text)
    return failure('too-long', `The text has ${text.length} characters; up to ${LIMITS.text} are drawn.`)
  const plain = withoutSettings(text)
  const answer = await askFrame({ form: 'text', text: plain.text })
  return receive(answer, closedHolder, plain.settingsRemoved)
}

/** Draws one of our own models the way the static drawings are drawn. Never throws. */
export const drawModel = async (model: DiagramModel): Promise<Drawing> =>
  receive(await askFrame({ form: 'model', model }), openHolder, false)

type Holder = (drawing: SVGSVGElement, onLight: boolean) => HTMLElement

/** Kinds whose colours all come from our palette and so can follow the page's theme. */
const THEMED = /^(?:flowchart|sequence)/

function receive(answer: FrameAnswer, holder: Holder, settingsRemoved: boolean): Drawing {
  switch (answer.kind) {
    case 'timeout':
      return failure('timeout', `The drawing took longer than ${LIMITS.draw / 1000} seconds and was stopped.`)
    case 'failed':
      return failure('unavailable', answer.message)
    case 'refused':
      return failure('syntax', answer.message, answer.line)
    case 'drawn': {
      if (answer.svg.length > LIMITS.svg || !isBounded(answer.svg))
        return failure('too-large', 'The drawing is too large to show.')
      const follows = THEMED.test(answer.diagram)
      const svg = follows ? themeable(answer.svg) : inColours(themeable(answer.svg), 'light')
      const drawing = sanitisedDrawing(svg)
      if (!drawing) return failure('syntax', 'Mermaid drew nothing for this text.')
      return { ok: true, element: holder(drawing, !follows), svg, settingsRemoved }
    }
  }
}

const failure = (reason: DrawFailure, message: string, line?: number): Drawing => ({ ok: false, reason, message, line })
