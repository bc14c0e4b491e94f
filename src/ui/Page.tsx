import type { ReactNode } from 'react'
import { Guard } from './Guard.tsx'

const WIDTHS = { text: 'max-w-3xl', wide: 'max-w-6xl', full: 'max-w-[84rem]' } as const

/** The column of a page; `text` for reading, `wide` for tables and comparisons. */
export function Page({
  width = 'wide',
  children,
}: {
  readonly width?: keyof typeof WIDTHS
  readonly children: ReactNode
}) {
  return <div className={`mx-auto px-4 pt-8 pb-16 sm:px-8 sm:pt-12 ${WIDTHS[width]}`}>{children}</div>
}

/** Heading and lead of a page. */
export function PageTitle({
  title,
  lead,
  above,
}: {
  readonly title: string
  readonly lead?: string
  readonly above?: ReactNode
}) {
  return (
    <header className="max-w-3xl">
      {above ? <div className="mb-2 text-sm text-ink-2">{above}</div> : null}
      <h1 className="text-3xl sm:text-4xl">{title}</h1>
      {lead ? <p className="mt-4 text-lg text-ink-2">{lead}</p> : null}
    </header>
  )
}

/** A titled part of a page that can be linked to; an error in it stays in it. */
export function PageSection({
  id,
  title,
  children,
}: {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="paint-later mt-12 scroll-mt-6">
      <h2 id={`${id}-title`} className="text-2xl">
        {title}
      </h2>
      <div className="mt-4">
        <Guard name={title} of={children}>
          {children}
        </Guard>
      </div>
    </section>
  )
}
