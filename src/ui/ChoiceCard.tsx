import type { ReactNode } from 'react'

interface Props {
  readonly type: 'radio' | 'checkbox'
  readonly id: string
  readonly name: string
  readonly value: string
  readonly label: string
  /** A quieter second line. */
  readonly detail?: ReactNode
  /** The key that chooses it, shown where there is a keyboard. */
  readonly shortcut?: string | undefined
  /** A dashed outline: the way out among the choices. */
  readonly aside?: boolean
  readonly describedBy?: string | undefined
}

/**
 * A native radio button or checkbox as a card; the whole card can be clicked. Uncontrolled, so that a choice made
 * before the page has become interactive is not taken back.
 */
export function ChoiceCard({ type, id, name, value, label, detail, shortcut, aside = false, describedBy }: Props) {
  return (
    <label
      htmlFor={id}
      className={`flex cursor-pointer items-start gap-3.5 rounded-card border bg-surface px-4 py-3.5 hover:border-ink-2 has-checked:border-accent has-checked:bg-accent-soft has-checked:outline-1 has-checked:outline-accent has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent forced-colors:has-checked:outline-3 ${
        aside ? 'border-dashed border-line-strong' : 'border-line-strong'
      }`}
    >
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        aria-describedby={detail ? `${id}-detail` : describedBy}
        className="mt-0.5 size-5 shrink-0 accent-accent outline-none focus-visible:outline-none"
      />
      <span className="min-w-0 flex-1">
        <span className="block font-semibold">{label}</span>
        {detail ? (
          <span id={`${id}-detail`} className="mt-0.5 block text-note leading-snug text-ink-2">
            {detail}
          </span>
        ) : null}
      </span>
      {shortcut ? (
        <span
          aria-hidden="true"
          className="mt-0.5 hidden min-w-6 rounded border border-line-strong bg-paper px-1 text-center text-sm leading-5 text-ink-3 pointer-fine:block"
        >
          {shortcut}
        </span>
      ) : null}
    </label>
  )
}
