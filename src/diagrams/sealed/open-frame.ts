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

/** From the host, or from the service worker as it keeps the frame for a page without a connection. */
type Keeper = 'host' | 'worker'

function load(): Promise<Window> {
  if (!navigator.serviceWorker?.controller) return loadFrom('host')
  return navigator.onLine ? loadFrom('host').catch(() => loadFrom('worker')) : loadFrom('worker')
}

function loadFrom(keeper: Keeper): Promise<Window> {
  element?.remove()
  const frame = hiddenFrame(keeper)
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
      // A frame that the page can look into is not sealed, and is not asked for anything.
      if (frame.contentDocument) return fail()
      stop.abort()
      frame.setAttribute('sandbox', SEAL)
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

const SEAL = 'allow-scripts'

function hiddenFrame(keeper: Keeper): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  // The worker is never asked for a frame that is sealed by the attribute; it seals its answer by a policy instead.
  if (keeper === 'host') frame.setAttribute('sandbox', SEAL)
  frame.title = 'Drawing'
  frame.tabIndex = -1
  frame.ariaHidden = 'true'
  // Out of sight but laid out: Mermaid measures text in it.
  frame.style.cssText = 'position:fixed;top:0;left:-2000px;width:1200px;height:800px;border:0;visibility:hidden'
  frame.src = `${import.meta.env.BASE_URL}frame/${keeper === 'host' ? 'frame' : 'kept'}.html`
  return frame
}
