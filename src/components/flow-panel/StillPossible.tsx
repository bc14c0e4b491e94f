export interface Possibility {
  readonly id: string
  readonly label: string
  readonly out: boolean
}

/** What can still come out of it, as chips; what cannot is struck through and says so to a screen reader. */
export function StillPossible({
  title,
  possibilities,
}: {
  readonly title: string
  readonly possibilities: readonly Possibility[]
}) {
  return (
    <section aria-label={title}>
      <h3 className="text-sm font-semibold text-ink-2">{title}</h3>
      <ul className="mt-2 flex flex-wrap gap-2">
        {possibilities.map(({ id, label, out }) => (
          <li
            key={id}
            className={`rounded-full border px-3 py-1 text-note ${
              out ? 'border-dashed border-line-strong text-ink-3' : 'border-line-strong bg-surface text-ink'
            }`}
          >
            {out ? (
              <>
                <s>{label}</s>
                <span className="sr-only"> (out)</span>
              </>
            ) : (
              label
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
