import { useCallback, useState } from 'react'
import type { LibraryKnowledge } from '#schema/content/knowledge.ts'
import { type Later, useLaterOrNull } from '#ui/later.ts'

type Come = LibraryKnowledge | null | undefined

interface Library {
  /** Undefined while it is to come, null where it could not be loaded. */
  readonly library: Come
  /** Whether the first fetch failed, however a later one went. */
  readonly failed: boolean
  readonly retry: () => void
}

/** The library, and a way to try again what failed. Nothing is fetched while there is no `thing`. */
export function useLibrary(thing: Later<LibraryKnowledge> | undefined): Library {
  const first = useLaterOrNull(thing)
  const [again, setAgain] = useState<Come>(null)
  const retry = useCallback(() => {
    setAgain(undefined)
    thing?.load().then(setAgain, () => setAgain(null))
  }, [thing])
  const failed = first === null
  return { library: failed ? again : first, failed, retry }
}
