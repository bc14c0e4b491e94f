import { CONFIDENCE_WORDS } from '#components/journey/confidence-words.ts'
import type { Advice } from '#schema/advice/advice.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'

interface Props {
  readonly advice: AdviceKnowledge
  readonly now: Advice
  /** Undefined while nothing is changed. */
  readonly then: Advice | undefined
}

/** First place with the answers as they are, and with the change. */
export function SideBySide({ advice, now, then }: Props) {
  return (
    <div className="mt-8 grid gap-4 sm:grid-cols-2">
      <Side title="With your answers" advice={advice} of={now} />
      <div role="status" className="grid">
        {then ? (
          <Side title="With the change" advice={advice} of={then} marked />
        ) : (
          <p className="grid min-h-36 place-content-center rounded-card border border-dashed border-line-strong p-5 text-center text-ink-2">
            Change an answer below to see what difference it makes.
          </p>
        )}
      </div>
    </div>
  )
}

function Side({
  title,
  advice,
  of,
  marked = false,
}: {
  readonly title: string
  readonly advice: AdviceKnowledge
  readonly of: Advice
  readonly marked?: boolean
}) {
  const { first, ranking } = of.recommendation
  const pattern = first ? advice.patterns[first] : undefined
  const second = ranking.filter(({ eliminations }) => eliminations.length === 0)[1]
  return (
    <section
      aria-label={title}
      className={`min-h-36 rounded-card border p-5 ${marked ? 'border-accent bg-accent-soft' : 'border-line bg-sunken'}`}
    >
      <h2 className="text-sm font-semibold tracking-normal text-ink-2">{title}</h2>
      <p className="mt-1 text-2xl leading-tight font-semibold">{pattern?.name ?? nothing(of)}</p>
      <p className="mt-2 text-note text-ink-2">
        {CONFIDENCE_WORDS[of.confidence]}
        {pattern && second ? `, ahead of ${advice.patterns[second.pattern]?.name}` : ''}
      </p>
    </section>
  )
}

function nothing({ recommendation }: Advice): string {
  const allOut = recommendation.ranking.every(({ eliminations }) => eliminations.length > 0)
  return allOut ? 'Nothing is left' : 'Nothing yet'
}
