import { type ComponentType, lazy } from 'react'

/** A component that is fetched when it is first shown. Where it cannot be, nothing stands in its place: it never fails. */
export function lazyOrNothing<P extends object>(fetch: () => Promise<ComponentType<P>>) {
  return lazy(async () => ({ default: await fetch().catch((): ComponentType<P> => () => null) }))
}
