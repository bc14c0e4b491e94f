import type { Inline } from '#schema/report/report.ts'
import { Dated } from '#ui/Dated.tsx'
import { OutsideLink } from './OutsideLink.tsx'
import type { ReportTools } from './report-tools.ts'

/** Runs of text, links and citations, in a row. */
export function Inlines({
  inlines,
  tools,
}: {
  readonly inlines: readonly Inline[]
  readonly tools: Pick<ReportTools, 'link' | 'term'>
}) {
  return inlines.map((inline, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: inlines never change their order, and equal ones may stand in a row twice
    <OneInline key={`${place} ${inline.text}`} inline={inline} tools={tools} />
  ))
}

const QUIET = 'text-[0.92em] text-ink-3'

function OneInline({ inline, tools }: { readonly inline: Inline; readonly tools: Pick<ReportTools, 'link' | 'term'> }) {
  switch (inline.kind) {
    case 'text':
      if (inline.term !== undefined && tools.term) return tools.term(inline.term, inline.text)
      return inline.quiet ? <span className={QUIET}>{inline.text}</span> : <Dated>{inline.text}</Dated>
    case 'strong':
      return <strong className="font-semibold text-ink">{inline.text}</strong>
    case 'link':
      return /^\/(?!\/)/.test(inline.to) ? (
        tools.link(inline.to, inline.text, inline.quiet ? `${QUIET} decoration-line-strong hover:text-ink` : undefined)
      ) : (
        <OutsideLink
          to={inline.to}
          className="print:after:text-ink-2 print:after:[overflow-wrap:anywhere] print:after:content-['_('attr(href)')']"
        >
          {inline.text}
        </OutsideLink>
      )
    case 'cite':
      return (
        <sup className="text-[0.7em] leading-none">
          <OutsideLink to={inline.to} label={`Source ${inline.text}: ${inline.title}`}>
            {inline.text}
          </OutsideLink>
        </sup>
      )
  }
}
