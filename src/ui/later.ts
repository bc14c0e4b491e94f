import { useEffect, useState } from 'react'

/** Something that is fetched once, when it is first wanted. */
export interface Later<T> {
  /** Undefined until it has come. */
  readonly current: () => T | undefined
  /** Fetches it, or gives what has come. A failure is not remembered: the next call tries again. */
  readonly load: () => Promise<T>
}

/** Wraps a fetch so that it happens once. */
export function later<T>(fetch: () => Promise<T>): Later<T> {
  let value: T | undefined
  let coming: Promise<T> | undefined
  return {
    current: () => value,
    load: () => {
      coming ??= fetch().then(
        (come) => {
          value = come
          return come
        },
        (error: unknown) => {
          coming = undefined
          throw error
        },
      )
      return coming
    },
  }
}

/** The thing once it has come. A page that reads it this way is complete enough without it. */
export function useLater<T>(thing: Later<T>): T | undefined {
  const [value, setValue] = useState(thing.current)
  useEffect(() => {
    let wanted = true
    thing.load().then(
      (come) => wanted && setValue(() => come),
      // Without a network the page goes without; the next visit tries again.
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [thing])
  return value
}
