import { showSiteNotice } from '#components/shell/site-notice.ts'
import { keepUnsent } from '#ui/unsent.ts'

/** Writes what waits to be written; whether all is saved then. */
type Flush = () => boolean

const NOT_SAVED = 'Your latest work is not saved, it is only in this page.'
const MISSING = {
  offline: 'You are offline, and this part is not on this device yet. Nothing is lost.',
  gone: 'A part of the page could not be loaded. Your work is saved.',
  'not-saved': `A part of the page could not be loaded. ${NOT_SAVED} Copy it before you reload.`,
} as const

/** Says that a part of the site could not be loaded, and that a reload did not help or would not. */
export function sayMissing(why: keyof typeof MISSING, flush: Flush): void {
  tell(MISSING[why], why === 'not-saved' ? 'Reload anyway' : 'Reload', () => reload(flush))
}

/** Says that there is no page left. */
export function sayLost(flush: Flush): void {
  tell('This page cannot be shown. What you saved is untouched.', 'Try again', () => reload(flush))
}

/** Offers a newer release; `accept` switches to it and reloads. */
export function offerRelease(accept: () => void, flush: Flush): void {
  tell('A new version is ready.', 'Reload', () =>
    flush() ? accept() : tell(`${NOT_SAVED} Copy it before you reload.`, 'Reload anyway', accept),
  )
}

/** Says that what a person waits for takes long. Gives what takes the notice away. */
export function saySlow(flush: Flush): () => void {
  const saved = flush() ? 'Your work is saved.' : `${NOT_SAVED} Copy it before you reload.`
  return tell(`The next part of the page takes unusually long to come. ${saved}`, 'Load the page again', () =>
    reload(flush),
  )
}

function reload(flush: Flush): void {
  keepUnsent()
  flush()
  location.reload()
}

const tell = (text: string, action: string, onAction: () => void) => showSiteNotice({ text, action, onAction })
