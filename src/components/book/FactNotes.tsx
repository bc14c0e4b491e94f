import { isWithin } from '#schema/content/about.ts'
import type { Fact } from '#schema/content/guide.ts'
import type { LibraryKnowledge } from '#schema/content/knowledge.ts'
import { Sources } from './Sources.tsx'

const VERDICTS: Readonly<Record<Fact['verdict'], string>> = {
  wrong: 'Corrected',
  outdated: 'Has moved on',
  nuance: 'With a caveat',
  confirmed: 'Confirmed',
}

interface Props {
  readonly facts: readonly Fact[]
  readonly sources: LibraryKnowledge['sources']
}

/** "The guide says" beside "since then", with source and date: both stand, none replaces the other. */
export function FactNotes({ facts, sources }: Props) {
  if (facts.length === 0) return null
  return (
    <ul className="space-y-3">
      {facts.map((fact) => (
        <li key={fact.id} className="rounded-card border border-line bg-surface p-4">
          <p className="text-sm font-semibold text-warn">{VERDICTS[fact.verdict]}</p>
          <dl className="mt-2 grid grid-cols-1 gap-x-6 gap-y-0.5 max-sm:[&>dt]:not-first:mt-2 sm:grid-cols-[7.5rem_1fr] sm:gap-y-2">
            <dt className="text-sm text-ink-2">The guide says</dt>
            <dd>{fact.guideSays}</dd>
            <dt className="text-sm text-ink-2">Since then</dt>
            <dd>{fact.now}</dd>
            <dt className="text-sm text-ink-2">
              Checked <time dateTime={fact.date}>{fact.date}</time>
            </dt>
            <dd>
              <Sources sources={sources} ids={fact.sources} />
            </dd>
          </dl>
        </li>
      ))}
    </ul>
  )
}

/**
 * Facts about a content entry (`patterns/grpc`), a part of one (`checklists/service-communication#week-1`), or anything
 * inside what is named (`patterns/grpc#samples.order-service-proto`).
 */
export function factsAbout(facts: readonly Fact[], entry: string): readonly Fact[] {
  return facts.filter((fact) => fact.about.some((about) => isWithin(about, entry)))
}
