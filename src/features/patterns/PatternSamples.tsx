import type { PatternDetail } from '#schema/content/pattern.ts'
import { PageSection } from '#ui/Page.tsx'

/** What the guide's code samples show, and how many corrections apply to each. */
export function PatternSamples({ samples }: { readonly samples: PatternDetail['samples'] }) {
  if (samples.length === 0) return null
  return (
    <PageSection id="samples" title="Samples in the guide">
      <ul className="space-y-3">
        {samples.map((sample) => (
          <li key={sample.id} id={`sample-${sample.id}`} className="rounded-card border border-line bg-surface p-4">
            <h3 className="text-base">
              {sample.title} <span className="font-normal text-ink-2">({sample.language})</span>
            </h3>
            <p className="mt-1 text-ink-2">{sample.shows}</p>
            {sample.claims.length > 0 ? (
              <p className="mt-1 text-sm text-warn">
                Do not copy it unread: {sample.claims.length}{' '}
                {sample.claims.length === 1 ? 'correction' : 'corrections'} below.
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </PageSection>
  )
}
