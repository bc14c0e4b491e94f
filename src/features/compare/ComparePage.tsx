import { Link } from '@tanstack/react-router'
import type { AdviceKnowledge, LibraryKnowledge } from '#schema/content/knowledge.ts'
import { Page, PageTitle } from '#ui/Page.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { CompareChoice } from './CompareChoice.tsx'
import { CompareTable } from './CompareTable.tsx'

interface Props {
  readonly advice: AdviceKnowledge
  readonly library: LibraryKnowledge
  /** Ids of known patterns, in the order of their columns. */
  readonly chosen: readonly string[]
  /** False until the address is known. */
  readonly ready: boolean
  readonly onChoose: (ids: readonly string[]) => void
}

/** Two to four patterns side by side; the address holds which. */
export function ComparePage({ advice, library, chosen, ready, onChoose }: Props) {
  const compared = chosen.flatMap((id) => {
    const [pattern, detail] = [advice.patterns[id], library.patternDetails[id]]
    return pattern && detail ? [{ pattern, detail }] : []
  })
  const names = compared.map(({ pattern }) => pattern.name)
  return (
    <Page>
      <PageHead
        title={compared.length > 1 ? `Compare ${names.join(', ')}` : 'Compare patterns'}
        description="Communication patterns side by side: style, wire, when to choose them and when not, gains, costs and products."
      />
      <PageTitle
        title="Compare patterns"
        lead="What each is good at, when to choose it and when not, and what it costs. Side by side, without a winner: that depends on your answers."
        above={<Link to="/patterns">All patterns</Link>}
      />
      <div className="mt-8 print:hidden">
        <CompareChoice
          advice={advice}
          chosen={chosen}
          ready={ready}
          onToggle={(id) => onChoose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])}
        />
      </div>
      <div className="mt-8">
        {compared.length > 1 ? (
          <CompareTable advice={advice} library={library} compared={compared} />
        ) : (
          <p className="rounded-card border border-dashed border-line-strong px-4 py-8 text-center text-ink-2">
            {compared.length === 0
              ? 'Nothing is chosen yet.'
              : `${names[0]} is chosen. Choose another to set beside it.`}
          </p>
        )}
      </div>
      <p className="mt-8 text-ink-2 print:hidden">
        Not sure which of them fits?{' '}
        <Link to="/advise/$question" params={{ question: 'latency' }}>
          Answer a few questions
        </Link>{' '}
        and see what speaks for each.
      </p>
    </Page>
  )
}
