import { useEffect, useState } from 'react'
import { useHydrated } from './hydrated.ts'
import { missed } from './needed.ts'

/** Something that is fetched once, when it is first wanted. */
export interface Later<T> {
  /** Undefined until it has come. */
  readonly current: () => T | undefined
  /** Fetches it, or gives what has come. A failure is not remembered: the next call tries again. */
  readonly load: () => Promise<T>
  /** Settles when it has come, however often that was tried; never fails. */
  readonly come: Promise<T>
}

/** Wraps a fetch so that it happens once. */
export function later<T>(fetch: () => Promise<T>): Later<T> {
  let value: T | undefined
  let coming: Promise<T> | undefined
  let tell: (value: T) => void
  return {
    current: () => value,
    load: () => {
      coming ??= fetch().then(
        (come) => {
          value = come
          tell(come)
          return come
        },
        (error: unknown) => {
          coming = undefined
          throw error
        },
      )
      return coming
    },
    come: new Promise<T>((resolve) => {
      tell = resolve
    }),
  }
}

/** One fetch for each source: whoever asks with the same source waits for the same thing, made with what the first gave. */
export function laterFrom<S extends object, R extends readonly unknown[], T>(
  fetch: (source: S, ...rest: R) => Promise<T>,
): (source: S, ...rest: R) => Later<T> {
  const known = new WeakMap<S, Later<T>>()
  return (source, ...rest) => {
    const found = known.get(source) ?? later(() => fetch(source, ...rest))
    known.set(source, found)
    return found
  }
}

/** As `laterFrom`, but one fetch for each id of a source. */
export function laterEach<S extends object, T>(
  fetch: (source: S, id: string) => Promise<T>,
): (source: S, id: string) => Later<T> {
  const known = new WeakMap<S, Map<string, Later<T>>>()
  return (source, id) => {
    const ofSource = known.get(source) ?? new Map<string, Later<T>>()
    const found = ofSource.get(id) ?? later(() => fetch(source, id))
    known.set(source, ofSource.set(id, found))
    return found
  }
}

/**
 * The thing once it has come. A page that reads it this way is complete enough without it: the fetch begins when the
 * page takes answers, so that it never stands in the way of that.
 */
export const useLater = <T>(thing: Later<T> | undefined, onFail?: OnFail): T | undefined =>
  useLaterOrNull(thing, onFail) ?? undefined

/** Something that is fetched ahead of need fails without a word; whoever needs it then tries again. */
export const quietly = () => undefined
type OnFail = (error: unknown) => void

/** The same, and `null` when it could not be fetched. Nothing is fetched while there is no `thing`. */
export function useLaterOrNull<T>(thing: Later<T> | undefined, onFail: OnFail = missed): T | null | undefined {
  const ready = useHydrated()
  const [value, setValue] = useState<T | null | undefined>(thing?.current)
  useEffect(() => {
    if (!ready || !thing) return
    let wanted = true
    const show = (come: T | null) => wanted && setValue(() => come)
    // Without a network the page goes without; the next visit tries again.
    thing.load().then(show, (error) => {
      show(null)
      onFail(error)
    })
    return () => {
      wanted = false
    }
  }, [thing, ready, onFail])
  // The prerendered page was made without it.
  return ready ? value : undefined
}
