import type { ReactNode } from 'react'

interface Props {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly checked: boolean
  readonly disabled: boolean
  readonly onChange: () => void
  readonly children: ReactNode
}

/** A native radio button or checkbox in a small rounded box, for many choices on one page. */
export function Pill({ type, name, checked, disabled, onChange, children }: Props) {
  return (
    <label className="inline-flex min-h-9 cursor-pointer items-center gap-2 rounded-full border border-line-strong bg-surface px-3 py-1 text-note hover:border-ink-2 has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent forced-colors:has-checked:outline-2">
      <input
        type={type}
        name={name}
        checked={checked}
        disabled={disabled}
        onChange={onChange}
        className="size-4 shrink-0 accent-accent outline-none focus-visible:outline-none"
      />
      {children}
    </label>
  )
}
