import { TakesLong } from '#ui/TakesLong.tsx'
import { SAFE } from './Preparing.tsx'

/** Stands below the verdict until the rest has come. */
export function Following({ failed = false }: { readonly failed?: boolean }) {
  return (
    <div className="mt-6 text-ink-3 lg:col-start-1">
      <p role="status" aria-busy={!failed}>
        {failed ? 'The reasons could not be loaded. Reload the page to try again.' : 'The reasons follow …'}
      </p>
      {failed ? null : <TakesLong safe={SAFE} />}
    </div>
  )
}
