import type { ReactNode } from 'react'
import { OPEN_IN_PRINT } from './print-open.ts'

interface Props {
  readonly id: string
  readonly title: string
  readonly aside?: string | undefined
  /** How many entries are behind it. */
  readonly count?: string | undefined
  readonly children: ReactNode
}

/** A section that shows its heading only, until it is wanted. A link to it opens it: see `useOpenTarget`. */
export function FoldedPart({ id, title, aside, count, children }: Props) {
  return (
    <details
      id={id}
      className={`group scroll-mt-6 border-b border-line first:border-t open:pb-6 print:mt-4 print:border-0 print:pb-0 ${OPEN_IN_PRINT}`}
    >
      <summary className="flex min-h-14 items-center gap-3 py-2 hover:bg-sunken print:min-h-0 print:py-0">
        <svg
          viewBox="0 0 24 24"
          className="size-5 shrink-0 text-ink-3 group-open:rotate-90 rtl:-scale-x-100 print:hidden"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          aria-hidden="true"
        >
          <path d="m9 5 7 7-7 7" />
        </svg>
        <h2 className="text-lg print:break-after-avoid print:text-[12pt]">{title}</h2>
        {aside === undefined ? null : <span className="text-note text-ink-2 print:text-[9pt]">{aside}</span>}
        {count === undefined ? null : (
          <span className="ms-auto text-note text-ink-2 tabular-nums print:hidden">{count}</span>
        )}
      </summary>
      <div className="mt-2 space-y-4 print:mt-1.5 print:space-y-1.5">{children}</div>
    </details>
  )
}
