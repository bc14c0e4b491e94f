import { Link } from '@tanstack/react-router'
import { PageHead } from '#ui/PageHead.tsx'

/** Says that nothing stands here and where to go instead. */
export function NotFoundPage() {
  return (
    <div className="mx-auto max-w-2xl px-4 py-16 sm:px-8">
      <PageHead title="Page not found" />
      <h1 className="text-3xl">There is no page at this address</h1>
      <p className="mt-4 text-ink-2">
        The address may be mistyped or cut off. Nothing you saved is affected. You can carry on from here:
      </p>
      <ul className="mt-6 list-disc space-y-2 ps-5">
        <li>
          <Link to="/">Start, or continue where you were</Link>
        </li>
        <li>
          <Link to="/patterns">All patterns</Link>
        </li>
        <li>
          <Link to="/matrices">The selection matrices</Link>
        </li>
        <li>
          <Link to="/guide">The whole guide on one page</Link>
        </li>
      </ul>
    </div>
  )
}
