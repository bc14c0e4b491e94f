import { Link } from '@tanstack/react-router'
import { CONFIDENCE_WORDS } from '#components/journey/confidence-words.ts'
import type { RankedCandidate } from '#schema/advice/advice.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { Result } from './result.ts'

interface Props {
  /** Undefined until the rules are there to weigh with. */
  readonly result: Result | undefined
  /** The question that decides most now. */
  readonly next: AdviceKnowledge['questions'][number] | undefined
}

/** How many alternatives are shown. */
const ALTERNATIVES = 3

/** The recommendation as the answers stand: first place, confidence, what is close, what is out, what to answer next. */
export function LiveResult({ result, next }: Props) {
  const { first, ranking } = result?.recommendation ?? NOTHING
  const patterns = result?.patterns ?? {}
  const left = ranking.filter(({ eliminations }) => eliminations.length === 0)
  const out = ranking.filter(({ eliminations }) => eliminations.length > 0)
  return (
    <section aria-label="The recommendation so far" className="rounded-card border border-line bg-sunken p-5 sm:p-6">
      <div role="status" className="min-h-34">
        <p className="text-sm text-ink-2">
          {result && first ? CONFIDENCE_WORDS[result.confidence] : 'The recommendation so far'}
        </p>
        <p className="mt-1 text-2xl leading-tight font-semibold">{headline(result)}</p>
        {first ? (
          <p className="mt-1.5 line-clamp-3 text-note text-ink-2">{patterns[first]?.summary}</p>
        ) : left.length > 0 ? (
          <p className="mt-1.5 text-note text-ink-2">
            With your first answers you see here what fits, and what comes close.
          </p>
        ) : null}
      </div>
      <Alternatives patterns={patterns} left={left} first={first} />
      <NextBest known={result !== undefined} question={next} />
      <Out patterns={patterns} out={out} />
    </section>
  )
}

/** First place, or why there is none. */
export function headline(result: Result | undefined): string {
  if (!result) return 'Weighing …'
  const { first, ranking } = result.recommendation
  if (first) return result.patterns[first]?.name ?? first
  const nothingLeft = ranking.every(({ eliminations }) => eliminations.length > 0)
  return nothingLeft ? 'These answers exclude each other' : 'Nothing to go on yet'
}

const NOTHING = { first: undefined, ranking: [] }

type Patterns = AdviceKnowledge['patterns']

function Alternatives({
  patterns,
  left,
  first,
}: {
  readonly patterns: Patterns
  readonly left: readonly RankedCandidate[]
  readonly first: string | undefined
}) {
  const lead = left.find(({ pattern }) => pattern === first)?.points ?? 0
  const others = first ? left.filter(({ pattern }) => pattern !== first).slice(0, ALTERNATIVES) : []
  return (
    <div className="mt-4 min-h-40 border-t border-line pt-3">
      <h3 className="text-sm font-semibold text-ink-2">Behind it</h3>
      {others.length === 0 ? <p className="mt-1">Nothing to compare yet.</p> : null}
      <ol className="mt-1">
        {others.map(({ pattern, points }) => (
          <li key={pattern} className="flex flex-wrap justify-between gap-x-4 py-1">
            <Link to="/patterns/$pattern" params={{ pattern }} className="inline-flex min-h-7 items-center">
              {patterns[pattern]?.name}
            </Link>
            <span className="text-note text-ink-2">{behind(lead - points)}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}

function behind(points: number): string {
  if (points === 0) return 'level, but more moving parts'
  return points === 1 ? '1 point behind' : `${points} points behind`
}

function NextBest({ known, question }: { readonly known: boolean; readonly question: Props['next'] }) {
  return (
    <div className="mt-4 min-h-16 border-t border-line pt-3">
      <h3 className="text-sm font-semibold text-ink-2">Most useful to answer next</h3>
      {question ? (
        <a
          href={`#ask-${question.id}`}
          className="inline-flex min-h-8 items-center"
          onClick={(event) => {
            event.preventDefault()
            // Focus scrolls there too, and the next key press already answers.
            document.querySelector<HTMLElement>(`#ask-${question.id} input`)?.focus()
          }}
        >
          {question.title}
        </a>
      ) : (
        <p className="mt-1">{known ? 'No open question can change what comes first.' : '\u00a0'}</p>
      )}
    </div>
  )
}

function Out({ patterns, out }: { readonly patterns: Patterns; readonly out: readonly RankedCandidate[] }) {
  return (
    <details className="mt-4 min-h-12 border-t border-line pt-3">
      <summary className="min-h-7 text-note font-semibold">
        {out.length === 0 ? 'Nothing ruled out' : `${out.length} ruled out, and why`}
      </summary>
      <ul className="mt-2 space-y-2 text-note">
        {out.map(({ pattern, eliminations }) => (
          <li key={pattern}>
            <s className="font-semibold">{patterns[pattern]?.name}</s>
            <span className="block text-ink-2">{eliminations[0]?.text}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
