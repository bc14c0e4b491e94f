import type { ReactNode } from 'react'
import type { Section } from '#schema/report/report.ts'
import { BlockView } from './BlockView.tsx'
import type { ReportTools } from './report-tools.ts'

/** A section with its heading and blocks; its id is the target of the contents. */
export function ReportSection({ section, tools }: { readonly section: Section; readonly tools: ReportTools }) {
  return (
    <TitledPart id={section.id} title={section.title} aside={section.aside}>
      {section.blocks.map((block, place) => (
        // Blocks of a section are never reordered.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <BlockView key={`${place} ${block.kind}`} block={block} tools={tools} />
      ))}
    </TitledPart>
  )
}

interface PartProps {
  readonly id: string
  readonly title: string
  readonly aside?: string | undefined
  readonly children: ReactNode
}

/** Heading and body, spaced alike on the screen and on paper. */
export function TitledPart({ id, title, aside, children }: PartProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-12 scroll-mt-6 print:mt-4">
      <h2
        id={`${id}-title`}
        className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-2xl print:break-after-avoid print:text-[12pt]"
      >
        {title}
        {aside === undefined ? null : (
          <span className="text-base font-normal tracking-normal text-ink-2 print:text-[9pt]">{aside}</span>
        )}
      </h2>
      <div className="mt-4 space-y-4 print:mt-1.5 print:space-y-1.5">{children}</div>
    </section>
  )
}
