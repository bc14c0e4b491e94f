import { Link } from '@tanstack/react-router'
import { TierBadge } from '#components/book/TierBadge.tsx'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { Pattern } from '#schema/content/pattern.ts'
import { Page, PageSection, PageTitle } from '#ui/Page.tsx'
import { PageHead } from '#ui/PageHead.tsx'

/** Every pattern of the book: what can be chosen, by style, and what joins a stack, by layer. */
export function PatternsPage({ advice }: { readonly advice: AdviceKnowledge }) {
  const all = Object.values(advice.patterns).sort((a, b) => a.order - b.order)
  const lead = 'Ways for two services to talk, and the parts that make them safe to run. Pattern first, product second.'
  return (
    <Page>
      <PageHead title="Patterns" description={lead} />
      <PageTitle title="Patterns" lead={lead} />
      <p className="mt-4">
        <Link to="/compare">Compare two to four of them side by side</Link>
      </p>
      {advice.vocabulary.styles.terms.map((style) => (
        <PageSection key={style.id} id={style.id} title={style.label}>
          <p className="mb-4 max-w-3xl text-ink-2">{style.meaning}</p>
          <Cards
            advice={advice}
            patterns={all.filter((pattern) => pattern.role === 'candidate' && pattern.style === style.id)}
          />
        </PageSection>
      ))}
      <PageSection id="architectures" title="Architectures">
        <Cards advice={advice} patterns={all.filter((pattern) => pattern.role === 'architecture')} />
      </PageSection>
      {advice.vocabulary.layers.terms.map((layer) => (
        <LayerSection
          key={layer.id}
          advice={advice}
          layer={layer}
          parts={all.filter((pattern) => pattern.role === 'part' && pattern.layer === layer.id)}
        />
      ))}
    </Page>
  )
}

interface LayerProps {
  readonly advice: AdviceKnowledge
  readonly layer: { readonly id: string; readonly label: string; readonly meaning: string }
  readonly parts: readonly Pattern[]
}

function LayerSection({ advice, layer, parts }: LayerProps) {
  if (parts.length === 0) return null
  return (
    <PageSection id={`parts-${layer.id}`} title={`Parts: ${layer.label.toLowerCase()}`}>
      <p className="mb-4 max-w-3xl text-ink-2">{layer.meaning}</p>
      <Cards advice={advice} patterns={parts} />
    </PageSection>
  )
}

function Cards({ advice, patterns }: { readonly advice: AdviceKnowledge; readonly patterns: readonly Pattern[] }) {
  return (
    <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
      {patterns.map((pattern) => (
        <li
          key={pattern.id}
          className="relative rounded-card border border-line bg-surface p-4 hover:border-line-strong"
        >
          <h3 className="text-lg">
            <Link
              to="/patterns/$pattern"
              params={{ pattern: pattern.id }}
              className="no-underline after:absolute after:inset-0 hover:underline"
            >
              {pattern.name}
            </Link>
          </h3>
          {pattern.goodAt || pattern.tier ? (
            <p className="mt-1 flex flex-wrap items-center gap-2 text-sm text-ink-2">
              {pattern.goodAt}
              <TierBadge tier={pattern.tier} vocabulary={advice.vocabulary} />
            </p>
          ) : null}
          <p className="mt-2 text-note text-ink-2">{pattern.summary}</p>
        </li>
      ))}
    </ul>
  )
}
