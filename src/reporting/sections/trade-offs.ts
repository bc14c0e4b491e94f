import type { ReportContext } from '#reporting/context.ts'
import { plain } from '#reporting/words/inlines.ts'
import type { Section } from '#schema/report/report.ts'

/** What the chosen pattern gives and what it costs; needs the library's details. */
export function tradeOffsSection(context: ReportContext): Section | undefined {
  const id = context.first?.pattern
  const details = context.input.library?.patternDetails
  const tradeOffs = id !== undefined && details && Object.hasOwn(details, id) ? details[id]?.tradeOffs : undefined
  if (id === undefined || !tradeOffs || tradeOffs.length === 0) return undefined
  const rows = tradeOffs.map(({ gain, cost }) => [plain(gain), plain(cost)])
  const caption = `Trade-offs of ${context.patternName(id)}`
  return {
    id: 'trade-offs',
    title: 'What you gain and what it costs',
    part: 'evidence',
    blocks: [{ kind: 'table', caption, head: ['You gain', 'It costs'], rows }],
  }
}
