import { Link } from '@tanstack/react-router'
import { CONFIDENCE_WORDS } from '#components/journey/confidence-words.ts'
import type { Confidence, RankedCandidate, Recommendation } from '#schema/advice/advice.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { Pairs } from '#state/journey.ts'

export interface ResultProps {
  readonly advice: AdviceKnowledge
  readonly recommendation: Recommendation
  readonly confidence: Confidence
  /** Id of the question that decides most now. */
  readonly next: string | undefined
  readonly pairs: Pairs
}

/** How many alternatives are shown. */
const ALTERNATIVES = 3

/** The recommendation as the answers stand: first place, confidence, what is close, what is out, what to answer next. */
export function LiveResult({ advice, recommendation, confidence, next }: Omit<ResultProps, 'pairs'>) {
  const { first, ranking } = recommendation
  const left = ranking.filter(({ eliminations }) => eliminations.length === 0)
  const out = ranking.filter(({ eliminations }) => eliminations.length > 0)
  return (
    <section aria-label="The recommendation so far" className="rounded-card border border-line bg-sunken p-5 sm:p-6">
      <div role="status" className="min-h-34">
        <p className="text-sm text-ink-2">{first ? CONFIDENCE_WORDS[confidence] : 'The recommendation so far'}</p>
        <p className="mt-1 text-2xl leading-tight font-semibold">{headline(advice, recommendation)}</p>
        {first ? (
          <p className="mt-1.5 line-clamp-3 text-[0.95rem] text-ink-2">{advice.patterns[first]?.summary}</p>
        ) : left.length > 0 ? (
          <p className="mt-1.5 text-[0.95rem] text-ink-2">
            With your first answers you see here what fits, and what comes close.
          </p>
        ) : null}
      </div>
      <Alternatives advice={advice} left={left} first={first} />
      <NextBest advice={advice} next={next} />
      <Out advice={advice} out={out} />
    </section>
  )
}

/** First place, or why there is none. */
export function headline(advice: AdviceKnowledge, { first, ranking }: Recommendation): string {
  if (first) return advice.patterns[first]?.name ?? first
  const nothingLeft = ranking.every(({ eliminations }) => eliminations.length > 0)
  return nothingLeft ? 'These answers exclude each other' : 'Nothing to go on yet'
}

function Alternatives({
  advice,
  left,
  first,
}: {
  readonly advice: AdviceKnowledge
  readonly left: readonly RankedCandidate[]
  readonly first: string | undefined
}) {
  const lead = left.find(({ pattern }) => pattern === first)?.points ?? 0
  const others = first ? left.filter(({ pattern }) => pattern !== first).slice(0, ALTERNATIVES) : []
  return (
    <div className="mt-4 min-h-40 border-t border-line pt-3">
      <h3 className="text-sm font-medium text-ink-2">Behind it</h3>
      {others.length === 0 ? <p className="mt-1">Nothing to compare yet.</p> : null}
      <ol className="mt-1">
        {others.map(({ pattern, points }) => (
          <li key={pattern} className="flex flex-wrap justify-between gap-x-4 py-1">
            <Link to="/patterns/$pattern" params={{ pattern }} className="inline-flex min-h-7 items-center">
              {advice.patterns[pattern]?.name}
            </Link>
            <span className="text-[0.93rem] text-ink-2">{behind(lead - points)}</span>
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

function NextBest({ advice, next }: Pick<ResultProps, 'advice' | 'next'>) {
  const question = advice.questions.find(({ id }) => id === next)
  return (
    <div className="mt-4 min-h-16 border-t border-line pt-3">
      <h3 className="text-sm font-medium text-ink-2">Most useful to answer next</h3>
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
        <p className="mt-1">No open question can change what comes first.</p>
      )}
    </div>
  )
}

function Out({ advice, out }: { readonly advice: AdviceKnowledge; readonly out: readonly RankedCandidate[] }) {
  return (
    <details className="mt-4 min-h-12 border-t border-line pt-3">
      <summary className="min-h-7 text-[0.95rem] font-medium">
        {out.length === 0 ? 'Nothing ruled out' : `${out.length} ruled out, and why`}
      </summary>
      <ul className="mt-2 space-y-2 text-[0.93rem]">
        {out.map(({ pattern, eliminations }) => (
          <li key={pattern}>
            <s className="font-medium">{advice.patterns[pattern]?.name}</s>
            <span className="block text-ink-2">{eliminations[0]?.text}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
