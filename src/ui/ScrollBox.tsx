import type { ReactNode } from 'react'

/** A box of its own for what may be wider than the page, such as a table: it scrolls, the page does not. */
export function ScrollBox({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reachable by keyboard
      tabIndex={0}
      className="overflow-x-auto rounded-card border border-line bg-surface print:overflow-visible print:border-0"
    >
      {children}
    </section>
  )
}
