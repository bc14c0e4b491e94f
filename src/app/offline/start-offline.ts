import { onceInteractive } from '#ui/interactive.ts'
import { watchMissingParts } from './missing-part.ts'

interface Options {
  /** Names the build that runs. */
  readonly build: string
  /** Writes what waits to be written; whether all is saved then. */
  readonly flush: () => boolean
}

// Comes when the page rests, so that it is here when something else is missing. Without it, what waits says so in its place.
const say = () => import('./say.ts')
const nothing = () => undefined

/**
 * What the site does for being kept on the device, for a newer release, and for parts that cannot be loaded. Gives what
 * says that there is no page left.
 */
export function startOffline({ build, flush }: Options): { readonly tellLost: () => void } {
  watchMissingParts({
    build,
    flush,
    onMissing: (why) => say().then(({ sayMissing }) => sayMissing(why, flush), nothing),
  })
  if (import.meta.env.PROD && import.meta.env.VITE_OFFLINE !== 'off') {
    onceInteractive(() => {
      import('./register.ts').then(
        (module) => module.registerWorker(flush),
        // The next page tries again.
        nothing,
      )
    })
  }
  return { tellLost: () => say().then(({ sayLost }) => sayLost(flush), nothing) }
}
