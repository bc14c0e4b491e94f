import type { DiagramModel } from '#schema/diagram/diagram.ts'
import type { DrawRequest, FrameReply } from './frame-protocol.ts'
import { LIMITS } from './limits.ts'
import { closeFrame, onReply, openFrame } from './open-frame.ts'

export type FrameAnswer = Extract<FrameReply, { kind: 'drawn' | 'refused' | 'failed' }> | { readonly kind: 'timeout' }

export type DrawTask =
  | { readonly form: 'text'; readonly text: string }
  | { readonly form: 'model'; readonly model: DiagramModel }

let last: Promise<unknown> = Promise.resolve()
let nextId = 1

/** Asks the frame for one drawing. Requests wait for each other, so that each has its own time limit. Never rejects. */
export function askFrame(task: DrawTask): Promise<FrameAnswer> {
  const answer = last.then(() => askNow({ ...task, id: nextId++ }))
  last = answer
  return answer
}

async function askNow(request: DrawRequest): Promise<FrameAnswer> {
  const view = await openFrame().catch(() => undefined)
  if (!view) return { kind: 'failed', id: request.id, message: 'The part that draws could not be loaded.' }
  return new Promise((resolve) => {
    const stop = new AbortController()
    const finish = (answer: FrameAnswer) => {
      clearTimeout(timer)
      stop.abort()
      resolve(answer)
    }
    const giveUp = () => {
      closeFrame()
      finish({ kind: 'timeout' })
    }
    // Until the frame says that it draws, it may still be fetching the script for this kind of diagram.
    let timer = setTimeout(giveUp, LIMITS.load)
    let draws = false
    onReply(view, stop.signal, (reply) => {
      if (reply.kind === 'ready' || reply.id !== request.id) return
      if (reply.kind !== 'drawing') return finish(reply)
      // Said again and again, it would put the end off for ever.
      if (draws) return
      draws = true
      clearTimeout(timer)
      timer = setTimeout(giveUp, LIMITS.draw)
    })
    // The frame's origin is opaque, so no narrower target than `*` exists; nothing secret is sent.
    view.postMessage(request, '*')
  })
}
