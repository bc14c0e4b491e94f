import type { AdviceKnowledge } from '#schema/content/knowledge.ts'

/** The guide's mark, in words; the guide does not define it, which the explanation says. */
export function TierBadge({
  tier,
  vocabulary,
}: {
  readonly tier: string | undefined
  readonly vocabulary: AdviceKnowledge['vocabulary']
}) {
  const term = vocabulary.tiers.terms.find(({ id }) => id === tier)
  if (!term) return null
  return (
    <span
      title={term.meaning}
      className="inline-block rounded border border-line-strong px-1.5 py-px text-xs font-semibold text-ink-2"
    >
      {term.label} in the guide
    </span>
  )
}
