import { memo, type ReactNode } from 'react'
import type { Section } from '#schema/report/report.ts'
import { Guard } from '#ui/Guard.tsx'
import { BlockView } from './BlockView.tsx'
import { FoldedPart } from './FoldedPart.tsx'
import type { ReportTools } from './report-tools.ts'

interface Props {
  readonly section: Section
  readonly tools: ReportTools
  /** One click away on the screen; in print always open. */
  readonly folded?: boolean
}

/** A section with its heading and blocks; its id is the target of the contents. */
export const ReportSection = memo(function ReportSection({ section, tools, folded = false }: Props) {
  const { id, title, aside, blocks } = section
  const body = (
    <Guard name={title} of={section}>
      {blocks.map((block, place) => (
        // Blocks of a section are never reordered.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <BlockView key={`${place} ${block.kind}`} block={block} tools={tools} />
      ))}
    </Guard>
  )
  if (folded)
    return (
      <FoldedPart id={id} title={title} aside={aside} count={countOf(section)}>
        {body}
      </FoldedPart>
    )
  return (
    <TitledPart id={id} title={title} aside={aside}>
      {body}
    </TitledPart>
  )
})

/** How much is behind a folded heading. */
function countOf({ blocks }: Section): string | undefined {
  const count = blocks.reduce((sum, block) => {
    if (block.kind === 'claims' || block.kind === 'table' || block.kind === 'facts') return sum + block.rows.length
    return block.kind === 'list' ? sum + block.items.length : sum
  }, 0)
  return count > 0 ? `${count}` : undefined
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
    <section id={id} data-section={id} aria-labelledby={`${id}-title`} className="mt-12 scroll-mt-6 print:mt-4">
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
