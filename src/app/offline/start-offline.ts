import { showSiteNotice } from '#components/shell/site-notice.ts'
import { onceInteractive } from '#ui/interactive.ts'
import { watchMissingParts } from './missing-part.ts'

interface Options {
  /** Names the build that runs. */
  readonly build: string
  /** Writes what waits to be written; whether all is saved then. */
  readonly flush: () => boolean
}

const NOT_SAVED = 'Your latest work is not saved, it is only in this page.'
const MISSING = {
  offline: 'You are offline, and this part is not on this device yet. Nothing is lost.',
  gone: 'A part of the page could not be loaded. Your work is saved.',
  'not-saved': `A part of the page could not be loaded. ${NOT_SAVED} Copy it before you reload.`,
} as const

/**
 * What the site does for being kept on the device, for a newer release, and for parts that cannot be loaded. Gives what
 * says that there is no page left.
 */
export function startOffline({ build, flush }: Options): { readonly tellLost: () => void } {
  const reload = () => {
    flush()
    location.reload()
  }
  watchMissingParts({
    build,
    flush,
    onMissing: (why) => tell(MISSING[why], why === 'not-saved' ? 'Reload anyway' : 'Reload', reload),
  })
  if (import.meta.env.PROD && import.meta.env.VITE_OFFLINE !== 'off') {
    const onNewRelease = (accept: () => void) =>
      tell('A new version is ready.', 'Reload', () =>
        flush() ? accept() : tell(`${NOT_SAVED} Copy it before you reload.`, 'Reload anyway', accept),
      )
    onceInteractive(() => {
      import('./register.ts').then(
        ({ registerWorker }) => registerWorker({ flush, onNewRelease }),
        // It has been said that a part is missing; the next page tries again.
        () => undefined,
      )
    })
  }
  return { tellLost: () => tell('This page cannot be shown. What you saved is untouched.', 'Try again', reload) }
}

const tell = (text: string, action: string, onAction: () => void) => showSiteNotice({ text, action, onAction })
