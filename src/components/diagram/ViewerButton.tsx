import type { ReactNode } from 'react'
import { useHydrated } from '#ui/hydrated.ts'

interface Props {
  readonly label: string
  readonly onClick: () => void
  readonly disabled?: boolean
  /** Paths of an icon in a box of 24 by 24. */
  readonly children: ReactNode
}

/** A button that shows a sign only. It keeps the focus when it has nothing left to do, hence `aria-disabled`; before its code is there it has nothing to do either. */
export function ViewerButton({ label, onClick, disabled = false, children }: Props) {
  const idle = !useHydrated() || disabled
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={idle}
      onClick={idle ? undefined : onClick}
      className="inline-flex size-9 items-center justify-center rounded-lg border border-line bg-surface text-ink-2 hover:border-line-strong hover:text-ink aria-disabled:opacity-50"
    >
      <svg
        viewBox="0 0 24 24"
        className="size-4.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        aria-hidden="true"
      >
        {children}
      </svg>
    </button>
  )
}
