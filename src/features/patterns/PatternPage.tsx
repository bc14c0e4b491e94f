import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Explained } from '#components/book/Explained.tsx'
import { FactNotes, factsAbout } from '#components/book/FactNotes.tsx'
import { PatternGroups } from '#components/book/PatternGroups.tsx'
import { PatternLinks } from '#components/book/PatternLink.tsx'
import { Sources } from '#components/book/Sources.tsx'
import { TierBadge } from '#components/book/TierBadge.tsx'
import { findInTexts, termFinder } from '#reporting/terms/find-terms.ts'
import type { AdviceKnowledge, LibraryKnowledge } from '#schema/content/knowledge.ts'
import type { Pattern, PatternDetail } from '#schema/content/pattern.ts'
import { Page, PageSection, PageTitle } from '#ui/Page.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { CompareLinks } from './CompareLinks.tsx'
import { PatternDecisions } from './PatternDecisions.tsx'
import { PatternSamples } from './PatternSamples.tsx'
import { PatternUse } from './PatternUse.tsx'

interface Props {
  readonly advice: AdviceKnowledge
  readonly library: LibraryKnowledge
  readonly pattern: Pattern
  readonly detail: PatternDetail
}

/** What one pattern is, when to take it and when not, what it costs, and what has changed since the guide. */
export function PatternPage({ advice, library, pattern, detail }: Props) {
  const facts = factsAbout(library.facts, `patterns/${pattern.id}`)
  const explain = explainer(advice, pattern)
  const when = explain([...detail.when, ...detail.whenNot])
  const tradeOffs = explain(detail.tradeOffs.flatMap(({ gain, cost }) => [gain, cost]))
  const groups = explain(detail.groups.flatMap(({ items }) => items.map(({ meaning }) => meaning)))
  return (
    <Page width="text">
      <PageHead title={pattern.name} description={pattern.summary} />
      <PageTitle title={pattern.name} lead={pattern.summary} above={<Link to="/patterns">All patterns</Link>} />
      <Labels advice={advice} pattern={pattern} />
      <PageSection id="when" title="When to use it, and when not">
        <div className="grid gap-6 sm:grid-cols-2">
          <Points title="Choose it when" points={detail.when} show={when} />
          <Points title="Do not choose it when" points={detail.whenNot} show={when} />
        </div>
      </PageSection>
      <PageSection id="trade-offs" title="What you gain and what it costs">
        <ul className="space-y-3">
          {detail.tradeOffs.map(({ gain, cost }) => (
            <li
              key={gain}
              className="grid gap-x-6 gap-y-1 rounded-card border border-line bg-surface p-4 sm:grid-cols-2"
            >
              <p>
                <span className="block text-sm font-semibold text-good">Gain</span>
                {tradeOffs(gain)}
              </p>
              <p>
                <span className="block text-sm font-semibold text-warn">Cost</span>
                {tradeOffs(cost)}
              </p>
            </li>
          ))}
        </ul>
      </PageSection>
      {detail.groups.length > 0 ? (
        <PageSection id="parts" title="What belongs to it">
          <PatternGroups groups={detail.groups} show={groups} />
        </PageSection>
      ) : null}
      <PatternUse advice={advice} pattern={pattern} />
      <PatternSamples samples={detail.samples} />
      {facts.length > 0 ? (
        <PageSection id="since" title="What has changed since the guide">
          <FactNotes facts={facts} sources={library.sources} />
        </PageSection>
      ) : null}
      <PatternDecisions decisions={library.decisions} pattern={pattern.id} />
      {detail.related.length > 0 ? (
        <PageSection id="related" title="Related">
          <p>
            <PatternLinks patterns={advice.patterns} ids={detail.related} />
          </p>
          <CompareLinks advice={advice} pattern={pattern} related={detail.related} />
        </PageSection>
      ) : null}
      <PageSection id="sources" title="Sources">
        <Sources sources={library.sources} ids={detail.sources} />
      </PageSection>
    </Page>
  )
}

function Labels({ advice, pattern }: { readonly advice: AdviceKnowledge; readonly pattern: Pattern }) {
  const { styles, layers } = advice.vocabulary
  const rows = [
    ['Style', styles.terms.find(({ id }) => id === pattern.style)?.label],
    ['Layer', layers.terms.find(({ id }) => id === pattern.layer)?.label],
    ['Good at', pattern.goodAt],
    ['On the wire', pattern.wire?.protocol],
  ] as const
  return (
    <dl className="mt-6 flex flex-wrap gap-x-8 gap-y-3 border-y border-line py-4">
      {rows.map(([term, value]) =>
        value ? (
          <div key={term}>
            <dt className="text-sm text-ink-2">{term}</dt>
            <dd className="font-semibold">{value}</dd>
          </div>
        ) : null,
      )}
      {pattern.tier ? (
        <div>
          <dt className="text-sm text-ink-2">Tier</dt>
          <dd>
            <TierBadge tier={pattern.tier} vocabulary={advice.vocabulary} />
          </dd>
        </div>
      ) : null}
    </dl>
  )
}

type Show = (text: string) => ReactNode

/** For the texts of one section: each shown with its terms explained at their first mention, the pattern's own name aside. */
function explainer({ vocabulary }: AdviceKnowledge, pattern: Pattern): (texts: readonly string[]) => Show {
  const { glossary } = vocabulary
  const own = pattern.name.toLowerCase()
  const find = termFinder({
    terms: glossary.terms.filter(({ id, label }) => id !== pattern.id && label.toLowerCase() !== own),
  })
  return (texts) => {
    const runs = findInTexts(find, texts)
    return (text) => <Explained glossary={glossary} runs={runs.get(text) ?? [{ text }]} />
  }
}

function Points({
  title,
  points,
  show,
}: {
  readonly title: string
  readonly points: readonly string[]
  readonly show: Show
}) {
  return (
    <div>
      <h3 className="text-base">{title}</h3>
      <ul className="mt-2 list-disc space-y-2 ps-5 marker:text-ink-3">
        {points.map((point) => (
          <li key={point}>{show(point)}</li>
        ))}
      </ul>
    </div>
  )
}
