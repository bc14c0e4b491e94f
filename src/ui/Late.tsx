import { type ComponentType, memo, Suspense, use, useEffect, useState } from 'react'
import type { Later } from './later.ts'
import { missed } from './needed.ts'

/** A component that is fetched when it is first wanted. */
export type LatePart<P extends object> = Later<ComponentType<P>>

interface Props<P extends object> {
  readonly part: LatePart<P>
  readonly props: P
  /** Called when its code could not be fetched; what a person needs is missed. */
  readonly onFail?: (error: unknown) => void
}

/**
 * A part of a prerendered page whose code comes after the page takes answers. The prerendered part stands as it is
 * until then: it can be read and its links work, and whatever needs its code shows that it is not there yet.
 * The page's loader fetches the part first whenever no prerendered page is being taken over.
 */
export function Late<P extends object>({ part, props, onFail = missed }: Props<P>) {
  // What was prerendered belongs to the props of the first render; other ones would have it thrown away and made anew.
  const [first] = useState(props)
  const [live, setLive] = useState(false)
  return <Held part={part} props={live ? props : first} onLive={setLive} onFail={onFail} />
}

interface HeldProps<P extends object> extends Required<Props<P>> {
  readonly onLive: (live: true) => void
}

const Held = memo(function Held<P extends object>(held: HeldProps<P>) {
  return (
    <Suspense>
      <Come {...held} />
    </Suspense>
  )
}) as <P extends object>(props: HeldProps<P>) => React.ReactNode

function Come<P extends object>({ part, props, onLive, onFail }: HeldProps<P>) {
  // Once waited for, always waited for: React may render this again in the middle of a render, and counts on the same calls.
  const Part = (asked.has(part) ? undefined : part.current()) ?? use(comingOf(part, onFail))
  useEffect(() => onLive(true), [onLive])
  return <Part {...props} />
}

const asked = new WeakSet<object>()

/** Never fails: until its code comes the prerendered part stays, which is better than an error in its place. */
function comingOf<T>(part: Later<T>, onFail: (error: unknown) => void): Promise<T> {
  if (!asked.has(part)) part.load().catch(onFail)
  asked.add(part)
  return part.come
}
