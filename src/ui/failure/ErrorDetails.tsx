import { useState } from 'react'
import { buttonStyle } from '#ui/button-style.ts'
import { copyText } from '#ui/hand-over/copy-or-save.ts'

interface Props {
  /** What failed, in the words of the page. */
  readonly where: string
  readonly error: unknown
}

/** Copies what a report of an error needs, or shows it where copying is refused. */
export function ErrorDetails({ where, error }: Props) {
  const [state, setState] = useState<'new' | 'copied' | 'shown'>('new')
  // The path without its query: that holds the answers, and what is copied here goes to others.
  const text = `${where}, on ${window.location.pathname}\n${wordsOf(error)}\n${navigator.userAgent}`
  return (
    <>
      <button
        type="button"
        className={buttonStyle.quiet}
        onClick={async () => setState((await copyText(text)) ? 'copied' : 'shown')}
      >
        {state === 'copied' ? 'Copied' : 'Copy details'}
      </button>
      {state === 'shown' ? <pre className="w-full overflow-x-auto text-sm select-all">{text}</pre> : null}
    </>
  )
}

/** The stack begins with the message in some browsers and lacks it in others. */
const wordsOf = (error: unknown) => (error instanceof Error ? `${error}\n${error.stack}` : String(error))
