import type { AnyRouter } from '@tanstack/react-router'
import { hearNeeds } from '#ui/needed.ts'
import { saySlow } from './offline/say.ts'

/** What comes sooner needs no sign, in milliseconds. */
const SIGN_MS = 300
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
  const main = document.getElementById('main')
  const sign = document.createElement('p')
  sign.role = 'status'
  sign.className =
    'pointer-events-none fixed inset-x-0 top-2 z-30 mx-auto w-fit rounded-lg border border-line-strong bg-surface px-4 py-2 text-note text-ink empty:opacity-0 print:hidden'
  document.body.append(sign)
  const soon = setTimeout(() => {
    main?.setAttribute('aria-busy', 'true')
    sign.textContent = 'Loading …'
  }, SIGN_MS)
  let takeAway = () => {}
  const slow = setTimeout(() => {
    takeAway = saySlow(flush)
  }, SLOW_MS)
  return () => {
    clearTimeout(soon)
    clearTimeout(slow)
    main?.removeAttribute('aria-busy')
    sign.remove()
    takeAway()
  }
}
