import { buttonStyle } from '#ui/button-style.ts'

interface Props {
  /** Undefined while it is tried again, null as long as it could not be loaded. */
  readonly library: object | null | undefined
  readonly onRetry: () => void
}

/** Beside what can be done with a report whose library could not be loaded: what it lacks, and another try. */
export function MissingParts({ library, onRetry }: Props) {
  if (library)
    return (
      // The button that was pressed is gone.
      <p tabIndex={-1} ref={focusIfLost} className={BOX}>
        The missing parts have come. The report is whole.
      </p>
    )
  return (
    <div role="alert" className={BOX}>
      <p>
        Parts of this report could not be loaded: trade-offs, what has changed since the guide, published decisions and
        sources. What you save or print says so.
      </p>
      <button
        type="button"
        aria-disabled={library === undefined}
        className={buttonStyle.quiet}
        onClick={library === null ? onRetry : undefined}
      >
        {library === null ? 'Try again' : 'Trying again …'}
      </button>
    </div>
  )
}

function focusIfLost(element: HTMLElement | null) {
  if (document.activeElement === document.body) element?.focus()
}

const BOX = 'rounded-card border border-warn bg-warn-soft px-3 py-2 text-note'
