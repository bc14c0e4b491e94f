let early: Element | null | undefined

/**
 * A new page starts at its heading, for the eye and for a screen reader. `now` is for a page that stands before the router
 * has dealt with its address: when that is done, nobody loses their place in it.
 */
export function startAtHeading(now = false): void {
  const main = document.getElementById('main')
  const place = main?.querySelector('h1') ?? main
  if (!now && place && place === early) return
  early = now ? place : undefined
  place?.setAttribute('tabindex', '-1')
  place?.focus({ preventScroll: now })
  if (now) scrollTo(0, 0)
}
