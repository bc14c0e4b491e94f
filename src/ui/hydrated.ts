import { useSyncExternalStore } from 'react'

const subscribe = () => () => undefined

/**
 * False while the prerendered page is being hydrated, true from then on. The prerendered HTML knows no address query
 * and no stored work, so whatever depends on them waits for the second render.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  )
}
