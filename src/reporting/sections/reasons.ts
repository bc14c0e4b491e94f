import type { ReportContext } from '#reporting/context.ts'
import { decidingLines } from '#reporting/deciding.ts'
import { reasonInlines } from '#reporting/words/reasons.ts'
import type { Section } from '#schema/report/report.ts'

const MOST_REASONS = 3

/** What else speaks for first place: the lead has the most telling reason already. */
export function reasonsSection(context: ReportContext): Section | undefined {
  if (!context.first) return undefined
  const inFavour = decidingLines(context.first, undefined)
  const lead = decidingLines(context.first, context.rival)[0] ?? inFavour[0]
  const others = inFavour.filter((line) => line.text !== lead?.text).slice(0, MOST_REASONS)
  if (others.length === 0) return undefined
  return {
    id: 'reasons',
    title: 'Also in its favour',
    part: 'summary',
    blocks: [{ kind: 'list', ordered: false, items: others.map((line) => reasonInlines(context, line)) }],
  }
}
