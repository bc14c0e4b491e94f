import type { CSSProperties, KeyboardEvent, ReactNode } from 'react'

interface Props {
  readonly label: string
  readonly zoom: number
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly children: ReactNode
  /** Takes the height that is left, and lets the drawing grow to it. */
  readonly fill?: boolean
}

/** Scrolls what does not fit: by wheel and touch, and by the arrow keys once it has the focus. */
export function DrawingBox({ label, zoom, onKeyDown, children, fill = false }: Props) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reachable by keyboard
      tabIndex={0}
      onKeyDown={onKeyDown}
      style={{ '--diagram-zoom': zoom } as CSSProperties}
      className={`overflow-auto rounded-card border border-line bg-paper p-3 print:overflow-visible print:border-0 ${fill ? '[container-type:size] min-h-0 flex-1 [--diagram-fill:1] [align-content:safe_center]' : ''}`}
    >
      {children}
    </section>
  )
}
