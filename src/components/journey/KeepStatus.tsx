import { buttonStyle } from '#ui/button-style.ts'

interface Props {
  /** Nothing is said before the page knows. */
  readonly ready: boolean
  readonly preview: boolean
  readonly kept: boolean
  readonly saving: 'saved' | 'waiting' | 'not-saved'
  readonly onKeep: () => void
}

/** One quiet line, with its room reserved: saved, not saved, or a preview that can be kept. */
export function KeepStatus({ ready, preview, kept, saving, onKeep }: Props) {
  return (
    <div className="flex min-h-11 flex-wrap items-center gap-x-3 text-sm text-ink-2 print:hidden">
      {ready && preview ? (
        <>
          <span>Opened from a link, not saved.</span>
          <button type="button" className={buttonStyle.quiet} onClick={onKeep}>
            Keep this as my own
          </button>
        </>
      ) : null}
      {ready && kept ? <span role="status">{WORDS[saving]}</span> : null}
    </div>
  )
}

const WORDS = {
  saved: 'Saved in this browser.',
  waiting: 'Saving …',
  'not-saved': 'Not saved. The address of this page still holds your answers.',
} as const
