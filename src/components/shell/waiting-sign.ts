/** What comes sooner needs no sign, in milliseconds. */
const SIGN_MS = 300

/**
 * Shows over the upper edge of the page, so that nothing moves, that the next page or step is on its way.
 *
 * @returns what ends it
 */
export function showWaitingSign(): () => void {
  const main = document.getElementById('main')
  const sign = document.createElement('p')
  sign.role = 'status'
  sign.className =
    'pointer-events-none fixed inset-x-0 top-2 z-30 mx-auto w-fit rounded-lg border border-line-strong bg-surface px-4 py-2 text-note text-ink empty:opacity-0 print:hidden'
  document.body.append(sign)
  const timer = setTimeout(() => {
    main?.setAttribute('aria-busy', 'true')
    sign.textContent = 'Loading …'
  }, SIGN_MS)
  return () => {
    clearTimeout(timer)
    main?.removeAttribute('aria-busy')
    sign.remove()
  }
}
