import type { Checklist } from '#schema/content/checklist.ts'

/** One phase of the checklist: the guide's items and those added since, told apart in words. */
export function GuideChecklistPhase({ checklist, phase }: { readonly checklist: Checklist; readonly phase: string }) {
  const items = checklist.phases.find(({ id }) => id === phase)?.items ?? []
  return (
    <ul className="list-disc space-y-2 ps-5 marker:text-ink-3">
      {items.map((item) => (
        <li key={item.id}>
          <span className="font-semibold">{item.title}</span>
          {item.since ? <span className="text-sm text-ink-2"> (since the guide)</span> : null}
          <span className="block text-ink-2">{item.detail}</span>
        </li>
      ))}
    </ul>
  )
}
