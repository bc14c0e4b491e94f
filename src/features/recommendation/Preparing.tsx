import { Page } from '#ui/Page.tsx'
import { TakesLong } from '#ui/TakesLong.tsx'

/** What a reload keeps. */
export const SAFE = 'Your answers are in the address of this page, so nothing is lost.'

/** The frame of the page while it does not know the answers yet; as tall as a report, so that nothing moves. */
export function Preparing({ failed = false }: { readonly failed?: boolean }) {
  return (
    <div className="min-h-[200vh]">
      <Page>
        <p className="text-ink-2">Your recommendation</p>
        <p className="mt-3 text-3xl font-semibold text-ink-3 sm:text-4xl" aria-busy={!failed}>
          {failed ? 'Your answers could not be weighed' : 'Weighing your answers …'}
        </p>
        {failed ? (
          <p role="alert" className="mt-6 text-ink-2">
            A part of the page could not be loaded. Your answers are in its address. Reload the page to try again.
          </p>
        ) : (
          <TakesLong safe={SAFE} />
        )}
        <h1 className="sr-only">Your recommendation</h1>
        <noscript>
          <p className="mt-6 max-w-2xl rounded-card border border-line bg-surface p-4">
            The recommendation is worked out in your browser, from answers that never leave it. That needs JavaScript.
            The <a href={`${import.meta.env.BASE_URL}guide`}>guide</a>, the{' '}
            <a href={`${import.meta.env.BASE_URL}patterns`}>patterns</a> and the{' '}
            <a href={`${import.meta.env.BASE_URL}matrices`}>matrices</a> can be read without it.
          </p>
        </noscript>
      </Page>
    </div>
  )
}
