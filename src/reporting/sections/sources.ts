import type { ReportContext } from '#reporting/context.ts'
import { link, text } from '#reporting/words/inlines.ts'
import type { Section } from '#schema/report/report.ts'

const DATES = 'The date is that of the source, or the day on which it was read where it bears none.'

/** The sources that the other sections cite, by their numbers. To be written last. */
export function sourcesSection(context: ReportContext): Section | undefined {
  const items = context.cited().flatMap((id) => {
    const source = context.input.library?.sources[id]
    return source ? [[link(source.title, source.url), text(`, ${source.publisher}, ${source.date}`)]] : []
  })
  if (items.length === 0) return undefined
  return {
    id: 'sources',
    title: 'Sources',
    part: 'evidence',
    blocks: [
      { kind: 'paragraph', inlines: [text(DATES)] },
      { kind: 'list', ordered: true, items },
    ],
  }
}
