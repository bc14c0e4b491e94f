import { keepUnsent } from '#ui/unsent.ts'
import { offerRelease } from './say.ts'
import { workerAddress } from './worker-address.ts'

/** How often a page that stays open asks for a newer release. */
const HOUR = 3_600_000
/** How long the new worker may take to take over before the page reloads all the same. */
const PATIENCE_MS = 3_000

/** Writes what waits to be written; whether all is saved then. */
type Flush = () => boolean

/**
 * Registers the worker that keeps the site on this device, once the page has loaded and rests. The page stays with the
 * release that it was loaded from until the person accepts the new one.
 */
export function registerWorker(flush: Flush): void {
  if (!('serviceWorker' in navigator) || savesData()) return
  const idle = () =>
    'requestIdleCallback' in window ? requestIdleCallback(() => start(flush)) : setTimeout(() => start(flush), 2_000)
  // Keeping the whole site takes the machine and the line: a first visit is the person's own as long as they are busy.
  const rest = navigator.serviceWorker.controller ? idle : () => onceQuiet(idle)
  if (document.readyState === 'complete') rest()
  else window.addEventListener('load', rest, { once: true })
}

/** So long nothing is pressed before it counts as rest. */
const QUIET_MS = 4_000

function onceQuiet(run: () => void): void {
  const presses = ['pointerdown', 'keydown'] as const
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(rested, QUIET_MS)
  }
  const rested = () => {
    for (const press of presses) window.removeEventListener(press, wait)
    run()
  }
  let timer = setTimeout(rested, QUIET_MS)
  for (const press of presses) window.addEventListener(press, wait, { passive: true })
}

/** Who asked the browser to save data did not ask for a few megabytes of pages that they may never open. */
function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } }
  return connection?.saveData === true
}

async function start(flush: Flush): Promise<void> {
  try {
    const scope = import.meta.env.BASE_URL
    const registration = await navigator.serviceWorker.register(workerAddress(), { scope, updateViaCache: 'none' })
    watch(registration, flush)
  } catch {
    // Forbidden here, or no connection: the site works all the same, but only with one.
  }
}

function watch(registration: ServiceWorkerRegistration, flush: Flush): void {
  const { serviceWorker } = navigator
  let accepted = false
  const reload = () => {
    keepUnsent()
    flush()
    location.reload()
  }
  const offer = () => {
    // Without a controller this is the first visit: nothing older runs.
    if (!registration.waiting || !serviceWorker.controller) return
    offerRelease(() => {
      accepted = true
      flush()
      registration.waiting?.postMessage('use-this-release')
      setTimeout(reload, PATIENCE_MS)
    }, flush)
  }
  let controlled = serviceWorker.controller !== null
  serviceWorker.addEventListener('controllerchange', () => {
    if (accepted) reload()
    else if (controlled) offerRelease(reload, flush)
    controlled = true
  })
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer)
  })
  offer()
  setInterval(() => registration.update().catch(() => undefined), HOUR)
}
