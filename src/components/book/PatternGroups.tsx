import type { ReactNode } from 'react'
import type { PatternDetail } from '#schema/content/pattern.ts'

/** The guide's lists about a pattern: features, components, operations, pros and cons. */
export function PatternGroups({
  groups,
  show = (text) => text,
}: {
  readonly groups: PatternDetail['groups']
  /** How a meaning is shown, such as with its terms explained. */
  readonly show?: (text: string) => ReactNode
}) {
  if (groups.length === 0) return null
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {groups.map((group) => (
        <section key={group.id} className="rounded-card border border-line bg-surface p-4">
          <h3 className="text-base">{group.label}</h3>
          {group.note ? <p className="mt-1 text-sm text-ink-2">{group.note}</p> : null}
          <dl className="mt-3 space-y-2">
            {group.items.map((item) => (
              <div key={item.id}>
                <dt className="text-note font-semibold">{item.label}</dt>
                <dd className="text-sm text-ink-2">{show(item.meaning)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}
