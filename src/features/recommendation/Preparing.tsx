import { Page } from '#ui/Page.tsx'

/** The frame of the page while it does not know the answers yet; as tall as a report, so that nothing moves. */
export function Preparing() {
  return (
    <div className="min-h-[200vh]">
      <Page>
        <p className="text-ink-2">Your recommendation</p>
        <p className="mt-3 text-3xl font-semibold text-ink-3 sm:text-4xl" aria-busy="true">
          Weighing your answers …
        </p>
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
