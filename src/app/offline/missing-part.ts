import { hearNeeds } from '#ui/needed.ts'
import { keepUnsent } from '#ui/unsent.ts'

const RELOADED = 'signalbox:reloaded-for'

const missing = new WeakSet<object>()

/** Whether an error only says that a part of the site could not be loaded. */
export const isMissingPart = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && missing.has(error)

interface Options {
  /** Names the build that runs, so that each one may reload once. */
  readonly build: string
  /** Writes what waits to be written; whether all is saved then. */
  readonly flush: () => boolean
  /** Called when a reload would not help. */
  readonly onMissing: (why: 'offline' | 'gone' | 'not-saved') => void
}

/**
 * A part of the site that cannot be loaded is most often one that a newer release replaced. Where a person waits for it,
 * what waits is written, what stands in a form is kept, and the page reloads once; what was fetched ahead of need fails
 * without a word. What could not be written would be lost with a reload, offline the whole page would, and a second one
 * would not help: then it says so.
 */
export function watchMissingParts({ build, flush, onMissing }: Options): void {
  window.addEventListener('vite:preloadError', ({ payload }) => {
    missing.add(payload)
    holdRouter(payload)
  })
  hearNeeds({
    missed: (error) => {
      if (!isMissingPart(error)) return
      const isSaved = flush()
      if (!navigator.onLine) onMissing('offline')
      else if (!isSaved) onMissing('not-saved')
      else if (!firstTime(build)) onMissing('gone')
      else {
        keepUnsent()
        location.reload()
      }
    },
  })
}

/** The router has a reload of its own for this, which asks nobody; its mark keeps it from that. */
function holdRouter(error: Error): void {
  try {
    sessionStorage.setItem(`tanstack_router_reload:${error.message}`, '1')
  } catch {
    // No storage, no mark; the router does not reload then either.
  }
}

function firstTime(build: string): boolean {
  try {
    if (sessionStorage.getItem(RELOADED) === build) return false
    sessionStorage.setItem(RELOADED, build)
    return true
  } catch {
    // Without a memory of it the page could reload for ever.
    return false
  }
}
