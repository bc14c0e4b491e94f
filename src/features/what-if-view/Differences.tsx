import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { AdviceDifference, Difference } from './compare-advice.ts'

interface Props {
  readonly advice: AdviceKnowledge
  readonly difference: AdviceDifference
}

/** What the change brings and what it takes away: stack parts, checklist items, patterns ruled out. */
export function Differences({ advice, difference }: Props) {
  const pattern = (id: string) => advice.patterns[id]?.name ?? id
  const items = advice.checklist.phases.flatMap((phase) => phase.items)
  const item = (id: string) => items.find((one) => one.id === id)?.title ?? id
  return (
    <section aria-labelledby="differs" className="mt-10">
      <h2 id="differs" className="text-2xl">
        What differs
      </h2>
      <p className="mt-2 text-ink-2">
        {difference.firstChanges ? 'Another pattern comes first.' : 'The same pattern stays first.'}
      </p>
      <div className="mt-4 divide-y divide-line border-y border-line">
        <Row title="Parts of the stack" difference={difference.parts} words={pattern} />
        <Row title="Items of the checklist" difference={difference.items} words={item} />
        <Row title="Patterns ruled out" difference={difference.out} words={pattern} />
      </div>
    </section>
  )
}

function Row({
  title,
  difference: { added, gone },
  words,
}: {
  readonly title: string
  readonly difference: Difference
  readonly words: (id: string) => string
}) {
  return (
    <div className="grid gap-x-6 gap-y-1 py-3.5 sm:grid-cols-[12rem_1fr_1fr]">
      <h3 className="font-semibold">{title}</h3>
      {added.length + gone.length === 0 ? <p className="text-ink-2">No difference</p> : null}
      {added.length > 0 ? <Names sign="+" label="Added" names={added.map(words)} /> : null}
      {gone.length > 0 ? <Names sign="−" label="No longer" names={gone.map(words)} /> : null}
    </div>
  )
}

function Names({
  sign,
  label,
  names,
}: {
  readonly sign: string
  readonly label: string
  readonly names: readonly string[]
}) {
  return (
    <div>
      <p className="text-sm text-ink-2">
        <span aria-hidden="true">{sign} </span>
        {label}
      </p>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  )
}
