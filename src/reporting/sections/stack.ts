import type { ReportContext } from '#reporting/context.ts'
import { reasonInlines } from '#reporting/words/reasons.ts'
import type { StackPart } from '#schema/advice/advice.ts'
import type { Section, StackPartRow } from '#schema/report/report.ts'

/** The stack by layer, every part with the reasons for which it is there. */
export function stackSection(context: ReportContext): Section | undefined {
  const { advice, knowledge } = context.input
  if (!advice.stack || advice.stack.layers.length === 0) return undefined
  const layers = advice.stack.layers.map(({ layer, parts }) => ({
    label: knowledge.vocabulary.layers.terms.find((term) => term.id === layer)?.label ?? layer,
    parts: parts.map((part) => partRow(context, part)),
  }))
  return { id: 'stack', title: 'The stack', part: 'summary', blocks: [{ kind: 'stack', layers }] }
}

/** The recommended pattern has one reason here: the next section has more of them, and what was weighed has all. */
function partRow(context: ReportContext, part: StackPart): StackPartRow {
  const reasons = part.chosen ? part.reasons.slice(0, 1) : part.reasons
  return {
    pattern: part.pattern,
    name: context.patternName(part.pattern),
    chosen: part.chosen,
    reasons: reasons.map((reason) => reasonInlines(context, reason)),
  }
}
