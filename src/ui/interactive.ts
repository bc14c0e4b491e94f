import { useLayoutEffect } from 'react'
import { useHydrated } from './hydrated.ts'

const MARK = 'app-interactive'
const waiting = new Set<() => void>()

/** True once the page takes answers. */
export const isInteractive = (): boolean => performance.getEntriesByName(MARK).length > 0

/** For what must not stand in the way of the page's taking answers, nor of what it shows first. */
export function onceInteractive(run: () => void): void {
  if (isInteractive()) run()
  else waiting.add(run)
}

let first: Promise<unknown> | undefined

/** How long what has come may take until it is shown, in milliseconds. */
const PATIENCE_MS = 1_000

/**
 * What the page that is being opened shows first, where that is fetched: it has the line and the machine for itself until
 * `goOn` says that it is shown, or until somebody leaves without it.
 */
export function comesFirst(fetch: Promise<unknown>): void {
  first = fetch.catch(() => undefined)
}

/** What waited for the page's first things may begin. */
export function goOn(): void {
  if (!isInteractive()) return
  for (const run of waiting) run()
  waiting.clear()
}

/**
 * Marks the moment from which the page takes answers: it has been taken over, and its controls are set free. A part of
 * its own, so that nothing else renders again for it.
 */
export function InteractiveMark(): null {
  const ready = useHydrated()
  useLayoutEffect(() => {
    if (!ready || isInteractive()) return
    performance.mark(MARK)
    if (!first) return goOn()
    first.then(() => setTimeout(goOn, PATIENCE_MS))
    for (const leaving of ['click', 'popstate']) addEventListener(leaving, goOn, { capture: true, once: true })
  }, [ready])
  return null
}
