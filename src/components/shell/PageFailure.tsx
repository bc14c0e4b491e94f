import { type ErrorComponentProps, Link } from '@tanstack/react-router'
import { buttonStyle } from '#ui/button-style.ts'

/** In place of a page that cannot be shown; header and footer stay. What the browser said is there to be reported. */
export function PageFailure({ error }: ErrorComponentProps) {
  return (
    <div className="mx-auto max-w-2xl px-4 py-16 sm:px-8">
      <h1 className="text-3xl">This page cannot be shown</h1>
      <p className="mt-4 text-ink-2">
        A part of it could not be loaded, or it failed while it was drawn. Your saved work is not affected.
      </p>
      <p className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2">
        <button type="button" className={buttonStyle.primary} onClick={() => window.location.reload()}>
          Try again
        </button>
        <Link to="/" className="inline-flex min-h-11 items-center">
          Go to the start page
        </Link>
      </p>
      <details className="mt-8 text-sm text-ink-2">
        <summary>What the browser said</summary>
        <pre className="mt-2 whitespace-pre-wrap">{error instanceof Error ? error.message : String(error)}</pre>
      </details>
    </div>
  )
}
