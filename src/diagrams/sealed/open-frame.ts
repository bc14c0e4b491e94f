import { type FrameReply, readReply } from './frame-protocol.ts'
import { LIMITS } from './limits.ts'

let element: HTMLIFrameElement | undefined
let opened: Promise<Window> | undefined

/** The frame's window, once its script runs. Made on demand, and again after it was closed. Rejects when it cannot be loaded. */
export function openFrame(): Promise<Window> {
  opened ??= load().catch((error: unknown) => {
    closeFrame()
    throw error
  })
  return opened
}

/** Removing the frame is the one way to stop a script that hangs in it. */
export function closeFrame(): void {
  element?.remove()
  element = undefined
  opened = undefined
}

/** Anything may post a message to the page; only what comes from our frame is read. */
export function onReply(view: Window, signal: AbortSignal, heard: (reply: FrameReply) => void): void {
  window.addEventListener(
    'message',
    (event) => {
      if (event.source !== view) return
      const reply = readReply(event.data)
      if (reply) heard(reply)
    },
    { signal },
  )
}

function load(): Promise<Window> {
  const frame = hiddenFrame()
  element = frame
  document.body.append(frame)
  const view = frame.contentWindow
  return new Promise((resolve, reject) => {
    if (!view) return reject(new Error('The browser made no frame.'))
    const stop = new AbortController()
    const fail = () => {
      stop.abort()
      reject(new Error('The frame did not load.'))
    }
    let timer = setTimeout(fail, LIMITS.load)
    onReply(view, stop.signal, (reply) => {
      if (reply.kind !== 'ready') return
      clearTimeout(timer)
      stop.abort()
      resolve(view)
    })
    // An error page loads as well, but says nothing.
    frame.addEventListener('load', () => {
      if (stop.signal.aborted) return
      clearTimeout(timer)
      timer = setTimeout(fail, LIMITS.silent)
    })
  })
}

function hiddenFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.setAttribute('sandbox', 'allow-scripts')
  frame.title = 'Drawing'
  frame.tabIndex = -1
  frame.ariaHidden = 'true'
  // Out of sight but laid out: Mermaid measures text in it.
  frame.style.cssText = 'position:fixed;top:0;left:-2000px;width:1200px;height:800px;border:0;visibility:hidden'
  frame.src = `${import.meta.env.BASE_URL}frame/frame.html`
  return frame
}
