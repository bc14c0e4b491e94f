import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { Pattern } from '#schema/content/pattern.ts'
import { Pill } from '#ui/Pill.tsx'
import { MOST } from './compare-address.ts'

interface Props {
  readonly advice: AdviceKnowledge
  readonly chosen: readonly string[]
  readonly ready: boolean
  readonly onToggle: (id: string) => void
}

/** All patterns as checkboxes: those that can be chosen by style, the parts of a stack by layer and folded away. */
export function CompareChoice(props: Props) {
  const { advice, chosen } = props
  const all = Object.values(advice.patterns).sort((a, b) => a.order - b.order)
  const parts = all.filter(({ role }) => role !== 'candidate')
  const full = chosen.length >= MOST
  return (
    <fieldset>
      <legend className="text-xl font-semibold">Which patterns?</legend>
      <p className="mt-1 text-ink-2" role="status">
        {full ? 'Four are chosen, which is the most. Take one out to add another.' : 'Choose two to four.'}
      </p>
      <div className="mt-4 space-y-3">
        {advice.vocabulary.styles.terms.map((style) => (
          <Row
            key={style.id}
            {...props}
            label={style.label}
            patterns={all.filter((pattern) => pattern.role === 'candidate' && pattern.style === style.id)}
          />
        ))}
      </div>
      <details className="mt-4">
        <summary className="min-h-8 w-fit text-accent-ink">Parts of a stack, and architectures</summary>
        <div className="mt-3 space-y-3">
          {advice.vocabulary.layers.terms.map((layer) => (
            <Row
              key={layer.id}
              {...props}
              label={layer.label}
              patterns={parts.filter((pattern) => pattern.layer === layer.id)}
            />
          ))}
        </div>
      </details>
    </fieldset>
  )
}

interface RowProps extends Props {
  readonly label: string
  readonly patterns: readonly Pattern[]
}

function Row({ label, patterns, chosen, ready, onToggle }: RowProps) {
  if (patterns.length === 0) return null
  return (
    <div className="grid gap-x-6 gap-y-1.5 sm:grid-cols-[9rem_1fr]">
      <p className="text-sm text-ink-2 sm:pt-2">{label}</p>
      <div
        className={`flex flex-wrap gap-2 ${ready ? '[&>label:has(:disabled)]:border-line [&>label:has(:disabled)]:text-ink-3' : ''}`}
      >
        {patterns.map(({ id, name }) => {
          const checked = chosen.includes(id)
          return (
            <Pill
              key={id}
              type="checkbox"
              name="patterns"
              checked={checked}
              disabled={!ready || (!checked && chosen.length >= MOST)}
              onChange={() => onToggle(id)}
            >
              {name}
            </Pill>
          )
        })}
      </div>
    </div>
  )
}
