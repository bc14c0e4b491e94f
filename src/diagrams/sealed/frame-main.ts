import mermaid, { type Mermaid } from 'mermaid'
import { drawInFrame } from './draw-in-frame.ts'
import type { DrawRequest, FrameReply } from './frame-protocol.ts'

/**
 * The script of the sealed frame: an opaque origin without storage, network or parent document. This file holds flowcharts and
 * sequence diagrams; the first text of another kind loads the larger script, which puts its Mermaid on `window`.
 */
declare const MORE_KINDS_SCRIPT: string

const FIRST_KINDS = /^(?:\s|%%[^\n]*\n)*(?:graph|flowchart|flowchart-v2|sequenceDiagram)\b(?!-elk)/

let more: Promise<Mermaid> | undefined

const reply = (message: FrameReply) => parent.postMessage(message, '*')

function loadMore(): Promise<Mermaid> {
  more ??= new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = MORE_KINDS_SCRIPT
    script.onload = () => (window.signalboxMoreKinds ? resolve(window.signalboxMoreKinds) : reject(new Error('empty')))
    script.onerror = () => {
      more = undefined
      reject(new Error('not loaded'))
    }
    document.head.append(script)
  })
  return more
}

async function answer(request: DrawRequest): Promise<void> {
  const { id } = request
  const known = request.form === 'model' || FIRST_KINDS.test(request.text)
  const drawer = known ? mermaid : await loadMore().catch(() => undefined)
  if (!drawer)
    return reply({ kind: 'failed', id, message: 'The part that draws this kind of diagram could not be loaded.' })
  reply({ kind: 'drawing', id })
  // A message leaves a frame of another process only after the task that sent it; a drawing that hangs would keep it back.
  await new Promise((resolve) => setTimeout(resolve))
  reply(await drawInFrame(drawer, request))
}

window.addEventListener('message', (event: MessageEvent<DrawRequest>) => {
  // Opened by itself, the frame is its own parent and hears its own replies.
  const asked = event.data?.form === 'text' || event.data?.form === 'model'
  if (asked && event.source === parent) void answer(event.data)
})
reply({ kind: 'ready' })
