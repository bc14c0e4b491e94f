import { useEffect } from 'react'

/** Opens what the address or a link of the contents leads to, when it is folded away. */
export function useOpenTarget(): void {
  useEffect(() => {
    const openTarget = () => openFolded(window.location.hash.slice(1))
    openTarget()
    window.addEventListener('hashchange', openTarget)
    return () => window.removeEventListener('hashchange', openTarget)
  }, [])
}

/** Opens the element with this id and everything folded around it. Also for a second click on the same link, which changes no address. */
export function openFolded(id: string): void {
  let folded: Element | null | undefined = id === '' ? null : document.getElementById(id)?.closest('details')
  while (folded instanceof HTMLDetailsElement) {
    folded.open = true
    folded = folded.parentElement?.closest('details')
  }
}
