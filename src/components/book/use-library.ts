import { useEffect, useState } from 'react'
import type { LibraryKnowledge } from '#schema/content/knowledge.ts'

/** The library once it is fetched. A page that uses it this way is complete enough without it. */
export function useLibrary(load: () => Promise<LibraryKnowledge>): LibraryKnowledge | undefined {
  const [library, setLibrary] = useState<LibraryKnowledge>()
  useEffect(() => {
    let wanted = true
    load().then(
      (loaded) => wanted && setLibrary(loaded),
      // Without a network the report goes without its sources; the next visit tries again.
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [load])
  return library
}
