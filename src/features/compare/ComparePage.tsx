import { Link } from '@tanstack/react-router'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { PageBooks } from '#schema/content/page-book.ts'
import { Guard } from '#ui/Guard.tsx'
import { Page, PageTitle } from '#ui/Page.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { CompareChoice } from './CompareChoice.tsx'
import { CompareTable } from './CompareTable.tsx'
import { useBooks } from './use-books.ts'

interface Props {
  readonly advice: AdviceKnowledge
  /** Fetches what the book says of a pattern. */
  readonly bookOf: PageBooks['pattern']
  /** Ids of known patterns, in the order of their columns. */
  readonly chosen: readonly string[]
  /** False until the address is known. */
  readonly ready: boolean
  readonly onChoose: (ids: readonly string[]) => void
}

/** Two to four patterns side by side; the address holds which. */
export function ComparePage({ advice, bookOf, chosen, ready, onChoose }: Props) {
  const books = useBooks(bookOf, chosen)
  const compared = chosen.flatMap((id) => {
    const book = books[id]
    const [pattern, detail] = [book?.advice.patterns[id], book?.library.patternDetails[id]]
    return book && pattern && detail ? [{ book, pattern, detail }] : []
  })
  const names = chosen.map((id) => advice.patterns[id]?.name ?? id)
  return (
    <Page>
      <PageHead
        title={names.length > 1 ? `Compare ${names.join(', ')}` : 'Compare patterns'}
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
          <Guard name="The comparison" of={chosen}>
            <CompareTable compared={compared} />
          </Guard>
        ) : (
          <p className="rounded-card border border-dashed border-line-strong px-4 py-8 text-center text-ink-2">
            {says(names)}
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

function says(names: readonly string[]): string {
  if (names.length === 0) return 'Nothing is chosen yet.'
  return names.length === 1 ? `${names[0]} is chosen. Choose another to set beside it.` : 'Opening the book …'
}
