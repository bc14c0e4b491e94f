import { useEffect, useState } from 'react'

/** Something that somebody wants to do with a thing. */
interface Wish<T> {
  readonly name: string
  readonly act: (thing: T) => void
}

/**
 * Does what is wished with the thing: at once when it is `whole`, else as soon as it is. The last wish counts; `waiting`
 * is the name of one that waits.
 */
export function useWhenWhole<T>(thing: T, whole: boolean) {
  const [wish, setWish] = useState<Wish<T>>()
  useEffect(() => {
    if (!wish || !whole) return
    setWish(undefined)
    wish.act(thing)
  }, [wish, whole, thing])
  const ask = (name: string, act: Wish<T>['act']) => (whole ? act(thing) : setWish({ name, act }))
  return { ask, waiting: wish?.name }
}
