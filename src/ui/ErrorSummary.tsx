import { useEffect, useRef } from 'react'

interface Props {
  readonly message: string
  /** Id of the field at which the mistake is mended. */
  readonly field: string
  /** Grows with every failed attempt, so that the focus comes back each time. */
  readonly attempt: number
}

/** Says what is wrong at the top of the page, takes the focus and leads to the field. */
export function ErrorSummary({ message, field, attempt }: Props) {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new attempt takes the focus again
  useEffect(() => box.current?.focus(), [attempt])
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="mb-6 rounded-card border-2 border-bad bg-bad-soft p-4 focus:outline-3 focus:outline-offset-2 focus:outline-bad"
    >
      <h2 className="text-lg text-bad">There is a problem</h2>
      <a
        href={`#${field}`}
        className="mt-1 inline-block py-1 font-semibold text-bad"
        onClick={(event) => {
          event.preventDefault()
          document.getElementById(field)?.focus()
        }}
      >
        {message}
      </a>
    </div>
  )
}
