import type { ReportContext } from '#reporting/context.ts'
import { plain } from '#reporting/words/inlines.ts'
import type { Section } from '#schema/report/report.ts'

/** Says what is not in the report where the library could not be loaded, so that nobody takes it for the whole. */
export function missingSection({ input }: ReportContext): Section | undefined {
  if (input.library !== null) return undefined
  return {
    id: 'missing',
    title: 'What is missing here',
    part: 'evidence',
    blocks: [
      {
        kind: 'paragraph',
        inlines: plain(
          'A part of the site could not be loaded when this report was made. So it lacks the trade-offs of the pattern, what has changed since the guide, published decisions close to yours, and the sources with the links to them.',
          'The verdict, its reasons and the checklist do not depend on these.',
        ),
      },
    ],
  }
}
