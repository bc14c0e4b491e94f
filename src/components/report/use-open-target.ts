import { useEffect, useRef } from 'react'

/**
 * Opens what the address or a link of the contents leads to, when it is folded away.
 * @param sections how many there are: one that comes late is opened when it comes
 */
export function useOpenTarget(sections: number): void {
  const opened = useRef('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again when there is more to find
  useEffect(() => {
    const id = targetOf()
    // What was opened once may have been closed since.
    if (id !== opened.current && openFolded(id)) opened.current = id
  }, [sections])
  useEffect(() => {
    const openTarget = () => openFolded(targetOf())
    window.addEventListener('hashchange', openTarget)
    return () => window.removeEventListener('hashchange', openTarget)
  }, [])
}

const targetOf = () => window.location.hash.slice(1)

/**
 * Opens the element with this id and everything folded around it. Also for a second click on the same link, which changes
 * no address. Gives whether there is such an element.
 */
export function openFolded(id: string): boolean {
  const target = id === '' ? null : document.getElementById(id)
  let folded = target?.closest('details')
  while (folded) {
    folded.open = true
    folded = folded.parentElement?.closest('details')
  }
  return target !== null
}
