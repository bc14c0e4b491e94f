import { Link } from '@tanstack/react-router'
import { Suspense } from 'react'
import { buttonStyle } from '#ui/button-style.ts'
import { lazyOrNothing } from '#ui/lazy-or-nothing.ts'

const ErrorDetails = lazyOrNothing(() => import('#ui/failure/ErrorDetails.tsx').then((module) => module.ErrorDetails))

interface Props {
  readonly error: unknown
  /** Only a part of the site could not be loaded. */
  readonly missing: boolean
}

/** In place of a page that cannot be shown; header and footer stay. What the browser said is there to be reported. */
export function PageFailure({ error, missing }: Props) {
  return (
    <div role="alert" className="mx-auto max-w-2xl px-4 py-16 sm:px-8">
      <h1 className="text-3xl">This page cannot be shown</h1>
      <p className="mt-4 text-ink-2">
        {missing
          ? 'A part of it could not be loaded. What you saved is untouched.'
          : 'It failed while it was drawn. What you saved is untouched; the next try leaves it unopened and offers to open it.'}
      </p>
      <div className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2">
        <button type="button" className={buttonStyle.primary} onClick={() => window.location.reload()}>
          Try again
        </button>
        <Link to="/" className="inline-flex min-h-11 items-center">
          Go to the start page
        </Link>
        <Suspense>
          <ErrorDetails where="This page" error={error} />
        </Suspense>
      </div>
    </div>
  )
}
