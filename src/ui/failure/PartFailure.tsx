import { useContext } from 'react'
import { buttonStyle } from '#ui/button-style.ts'
import { LastResort } from '#ui/last-resort.ts'
import { ErrorDetails } from './ErrorDetails.tsx'

const IN_A_ROW = 3

interface Props {
  readonly name: string
  readonly error: unknown
  /** How often the part has failed so far. */
  readonly failures: number
  readonly onRetry: () => void
}

/** In place of a part of the page that could not be drawn: what is lost, and what can be done. */
export function PartFailure({ name, error, failures, onRetry }: Props) {
  const last = useContext(LastResort)
  return (
    <div role="alert" className="my-4 rounded-card border border-bad bg-bad-soft px-4 py-3">
      <p className="font-semibold">“{name}” cannot be shown</p>
      <p className="text-note">Only this part has failed. What you saved is untouched.</p>
      <div className="flex flex-wrap gap-x-4">
        <button type="button" className={buttonStyle.quiet} onClick={onRetry}>
          Try again
        </button>
        {last && failures >= IN_A_ROW ? (
          <button type="button" className={buttonStyle.quiet} onClick={last.take}>
            {last.label}
          </button>
        ) : null}
        <ErrorDetails where={name} error={error} />
      </div>
    </div>
  )
}
