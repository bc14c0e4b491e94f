import type { ReportContext } from '#reporting/context.ts'
import { link, listInlines, sentence, text } from '#reporting/words/inlines.ts'
import { paths } from '#reporting/words/paths.ts'
import { sentenceInlines } from '#reporting/words/reasons.ts'
import type { AntiPatternWarning } from '#schema/advice/advice.ts'
import type { FactRow, Section } from '#schema/report/report.ts'

/** The anti-patterns that these answers or this stack invite, each with why and the remedy. */
export function antiPatternsSection(context: ReportContext): Section | undefined {
  const rows = context.input.advice.antiPatterns.map((warning) => warningRow(context, warning))
  if (rows.length === 0) return undefined
  return { id: 'anti-patterns', title: 'What could go wrong', part: 'evidence', blocks: [{ kind: 'facts', rows }] }
}

function warningRow(context: ReportContext, warning: AntiPatternWarning): FactRow {
  const antiPattern = context.input.knowledge.antiPatterns.find(({ id }) => id === warning.antiPattern)
  const reasons = warning.reasons.flatMap((reason) => [...sentenceInlines(context, reason), text(' ')])
  if (!antiPattern) return { term: warning.antiPattern, inlines: reasons }
  const remedies = antiPattern.remedies.map((id) => [link(context.patternName(id), paths.pattern(id))])
  return {
    term: antiPattern.name,
    inlines: [
      ...reasons,
      text(`Problem: ${sentence(antiPattern.problem)} Instead: ${sentence(antiPattern.solution)} See `),
      ...listInlines(remedies),
      text('.'),
    ],
  }
}
