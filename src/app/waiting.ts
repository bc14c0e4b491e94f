import type { AnyRouter } from '@tanstack/react-router'
import { showWaitingSign } from '#components/shell/waiting-sign.ts'
import { hearNeeds } from '#ui/needed.ts'
import { saySlow } from './offline/say.ts'

/** What has not come by then may never come, in milliseconds. */
const SLOW_MS = 10_000

/** Writes what waits to be written; whether all is saved then. */
type Flush = () => boolean

/** Shows that the next page, or what a press of "Continue" needs, is on its way, and offers a way out when it takes long. */
export function watchWaiting(router: AnyRouter, flush: Flush): void {
  let end = () => {}
  const begin = () => {
    end()
    end = showWaiting(flush)
    return end
  }
  hearNeeds({
    waits: (until) => {
      const done = begin()
      until.then(done, done)
    },
  })
  router.subscribe('onBeforeLoad', begin)
  router.subscribe('onResolved', () => end())
}

/** Gives what ends it. */
function showWaiting(flush: Flush): () => void {
  const endSign = showWaitingSign()
  let takeAway = () => {}
  const timer = setTimeout(() => {
    takeAway = saySlow(flush)
  }, SLOW_MS)
  return () => {
    clearTimeout(timer)
    endSign()
    takeAway()
  }
}
