import { useEffect, useState } from 'react'
import { buttonStyle } from './button-style.ts'

/** What has not come by then may never come, in milliseconds. */
const LONG_MS = 10_000

/** Stands where something is waited for. Says nothing until that takes long; then what is safe, and offers another try. */
export function TakesLong({ safe }: { readonly safe: string }) {
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div role="status">
      {long ? (
        <div className="mt-6 flex max-w-prose flex-wrap items-center gap-x-4 gap-y-2 text-ink-2">
          <p>This takes unusually long. {safe}</p>
          <button type="button" className={buttonStyle.secondary} onClick={() => window.location.reload()}>
            Load the page again
          </button>
        </div>
      ) : null}
    </div>
  )
}
