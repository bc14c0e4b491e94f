import type { ReactNode } from 'react'

interface Props {
  readonly to: string
  readonly label?: string | undefined
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A link to another site. Whatever is not plain https stays text. */
export function OutsideLink({ to, label, className, children }: Props) {
  if (!to.startsWith('https://')) return children
  return (
    <a href={to} rel="noopener noreferrer" aria-label={label} className={className}>
      {children}
    </a>
  )
}
