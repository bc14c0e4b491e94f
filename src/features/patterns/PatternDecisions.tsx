import type { PublishedDecision } from '#schema/content/guide.ts'
import { PageSection } from '#ui/Page.tsx'

const SHOWN = 6

/** Who published that they chose it. */
export function PatternDecisions({
  decisions,
  pattern,
}: {
  readonly decisions: readonly PublishedDecision[]
  readonly pattern: string
}) {
  const chosen = decisions.filter((decision) => decision.chosen === pattern)
  if (chosen.length === 0) return null
  const [first, more] = [chosen.slice(0, SHOWN), chosen.slice(SHOWN)]
  return (
    <PageSection id="decisions" title="Published decisions that chose it">
      <DecisionList decisions={first} />
      {more.length > 0 ? (
        <details className="mt-3">
          <summary className="min-h-8 text-accent-ink">{more.length} more</summary>
          <DecisionList decisions={more} />
        </details>
      ) : null}
    </PageSection>
  )
}

function DecisionList({ decisions }: { readonly decisions: readonly PublishedDecision[] }) {
  return (
    <ul className="mt-2 space-y-3">
      {decisions.map((decision) => (
        <li key={decision.id}>
          <a href={decision.url} rel="noopener noreferrer" className="font-semibold">
            {decision.system}
          </a>
          <span className="text-sm text-ink-2">
            {' '}
            (<time dateTime={decision.date}>{decision.date}</time>)
          </span>
          <p className="text-ink-2">{decision.summary}</p>
        </li>
      ))}
    </ul>
  )
}
