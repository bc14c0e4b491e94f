import { useLayoutEffect } from 'react'
import { useHydrated } from './hydrated.ts'

const MARK = 'app-interactive'
const waiting = new Set<() => void>()

/** True once the page takes answers. */
export const isInteractive = (): boolean => performance.getEntriesByName(MARK).length > 0

/** For what must not stand in the way of the page's taking answers. */
export function onceInteractive(run: () => void): void {
  if (isInteractive()) run()
  else waiting.add(run)
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
    for (const run of waiting) run()
    waiting.clear()
  }, [ready])
  return null
}
