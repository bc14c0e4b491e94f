/** Says, where scripts are off, that this page works from answers and needs them, and where to read on. */
export function NeedsScript() {
  return (
    <noscript>
      <p className="mt-6 max-w-2xl rounded-card border border-line-strong bg-sunken p-4">
        This page works from your answers, in your browser, which needs JavaScript. Without it you can read{' '}
        <a href={`${import.meta.env.BASE_URL}guide`}>the whole guide</a> with the decision flow and its tables.
      </p>
    </noscript>
  )
}
