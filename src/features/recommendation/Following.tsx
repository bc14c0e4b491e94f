/** Stands below the verdict until the rest has come. */
export function Following({ failed = false }: { readonly failed?: boolean }) {
  return (
    <p role="status" aria-busy={!failed} className="mt-6 text-ink-3 lg:col-start-1">
      {failed ? 'The reasons could not be loaded. Reload the page to try again.' : 'The reasons follow …'}
    </p>
  )
}
