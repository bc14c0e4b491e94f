import { missed } from '#ui/needed.ts'
import { loadPart } from './load-part.ts'

/**
 * Fetches the whole style sheet, of which a page carries the part that its first scripts can show, and a recommendation
 * also that of its verdict. To be called when the page takes answers, before it fetches anything else: whatever comes
 * after that finds its styles there, since the sheet is on its way first.
 *
 * @returns once the sheet has come. Fails as a part of the site does for which a person waits.
 */
export function loadAllStyles(): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"][disabled]')
  // In development there is one sheet, and it is there.
  if (!link) return Promise.resolve()
  const come = loadPart(
    () =>
      new Promise<void>((resolve, reject) => {
        link.onload = () => resolve()
        link.onerror = () => reject(new Error(`${link.href} could not be loaded.`))
        link.disabled = false
      }),
  )
  return come.catch((error: unknown) => {
    missed(error)
    throw error
  })
}
