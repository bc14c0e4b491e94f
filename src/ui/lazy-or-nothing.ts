import { type ComponentType, lazy } from 'react'
import { missed } from './needed.ts'

/** A component that is fetched when it is first shown. Where it cannot be, nothing stands in its place: it never fails. */
export function lazyOrNothing<P extends object>(fetch: () => Promise<ComponentType<P>>) {
  const nothing = (error: unknown): ComponentType<P> => {
    missed(error)
    return () => null
  }
  return lazy(async () => ({ default: await fetch().catch(nothing) }))
}
