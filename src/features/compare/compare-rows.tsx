import type { ReactNode } from 'react'
import { factsAbout } from '#components/book/FactNotes.tsx'
import type { Fact } from '#schema/content/guide.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { PageBook } from '#schema/content/page-book.ts'
import type { Pattern, PatternDetail } from '#schema/content/pattern.ts'

export interface Compared {
  /** What the book says of the pattern. */
  readonly book: PageBook
  readonly pattern: Pattern
  readonly detail: PatternDetail
}

/** One row of the comparison: its name, and what each pattern has there; undefined where the book says nothing. */
export interface CompareRow {
  readonly label: string
  readonly cell: (compared: Compared) => ReactNode
}

export const COMPARE_ROWS: readonly CompareRow[] = [
  { label: 'In a sentence', cell: ({ pattern }) => pattern.summary },
  { label: 'Style', cell: ({ book, pattern }) => word(book.advice, 'styles', pattern.style) },
  { label: 'Layer', cell: ({ book, pattern }) => word(book.advice, 'layers', pattern.layer) },
  { label: 'On the wire', cell: ({ pattern }) => pattern.wire?.protocol },
  { label: 'Good at, says the guide', cell: ({ pattern }) => pattern.goodAt },
  { label: 'What has to run', cell: ({ book, pattern }) => word(book.advice, 'moving-parts', pattern.movingParts) },
  { label: 'Choose it when', cell: ({ detail }) => <Points points={detail.when} /> },
  { label: 'Do not choose it when', cell: ({ detail }) => <Points points={detail.whenNot} /> },
  { label: 'Gain, and cost', cell: ({ detail }) => <TradeOffs tradeOffs={detail.tradeOffs} /> },
  { label: 'Products', cell: ({ pattern }) => names(pattern.products.map(({ name }) => name)) },
  {
    label: 'Since the guide',
    cell: ({ book, pattern }) => <Since facts={factsAbout(book.library.facts, `patterns/${pattern.id}`)} />,
  },
]

function word(advice: AdviceKnowledge, set: 'styles' | 'layers' | 'moving-parts', id: string | undefined) {
  return advice.vocabulary[set].terms.find((term) => term.id === id)?.label
}

const names = (list: readonly string[]): string | undefined => (list.length > 0 ? list.join(', ') : undefined)

function Points({ points }: { readonly points: readonly string[] }) {
  return (
    <ul className="list-disc space-y-1.5 ps-4 marker:text-ink-3">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  )
}

function TradeOffs({ tradeOffs }: { readonly tradeOffs: PatternDetail['tradeOffs'] }) {
  return (
    <ul className="space-y-2.5">
      {tradeOffs.map(({ gain, cost }) => (
        <li key={gain}>
          <span className="sr-only">Gain: </span>
          {gain}
          <span className="block text-ink-2">
            <span className="font-semibold text-warn">Cost:</span> {cost}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** What the guide says and no longer holds, or not without a caveat; plain agreement says nothing new. */
function Since({ facts }: { readonly facts: readonly Fact[] }) {
  const moved = facts.filter(({ verdict }) => verdict !== 'confirmed')
  if (moved.length === 0) return <span className="text-ink-2">Nothing that was checked.</span>
  return (
    <details>
      <summary className="min-h-6 w-fit text-accent-ink">
        {moved.length === 1 ? 'One statement' : `${moved.length} statements`}
      </summary>
      <ul className="mt-1.5 space-y-2.5">
        {moved.map(({ id, guideSays, now, date }) => (
          <li key={id}>
            <span className="text-ink-2">The guide says: {guideSays}</span> <span>Since then: {now}</span>{' '}
            <span className="whitespace-nowrap text-ink-3">Checked {date}.</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
