import { PatternGroups } from '#components/book/PatternGroups.tsx'
import { PatternLink } from '#components/book/PatternLink.tsx'
import { TierBadge } from '#components/book/TierBadge.tsx'
import type { AdviceKnowledge, LibraryKnowledge } from '#schema/content/knowledge.ts'

interface Props {
  readonly advice: AdviceKnowledge
  readonly library: LibraryKnowledge
  readonly id: string
}

/** A pattern as the guide shows it: what it is good at, what belongs to it, what its samples show. */
export function GuidePattern({ advice, library, id }: Props) {
  const pattern = advice.patterns[id]
  const detail = library.patternDetails[id]
  if (!pattern || !detail) return null
  return (
    <div>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="text-lg font-semibold">
          <PatternLink patterns={advice.patterns} id={id} />
        </span>
        {pattern.goodAt ? <span className="text-ink-2">{pattern.goodAt}</span> : null}
        <TierBadge tier={pattern.tier} vocabulary={advice.vocabulary} />
      </p>
      <p className="mt-1">{pattern.summary}</p>
      {detail.groups.length > 0 ? (
        <div className="mt-3">
          <PatternGroups groups={detail.groups} />
        </div>
      ) : null}
      {detail.samples.length > 0 ? (
        <ul className="mt-3 list-disc space-y-1 ps-5 text-ink-2 marker:text-ink-3">
          {detail.samples.map((sample) => (
            <li key={sample.id}>
              Sample in the guide: {sample.title} ({sample.language}). {sample.shows}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
