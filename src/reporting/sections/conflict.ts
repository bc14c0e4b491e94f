import type { ReportContext } from '#reporting/context.ts'
import { nothingIsLeft } from '#reporting/lead.ts'
import { optionNames, questionName } from '#reporting/words/answers.ts'
import { plain } from '#reporting/words/inlines.ts'
import type { FactRow, Section } from '#schema/report/report.ts'

/** The answers that exclude each other, and what taking each of them back would give. */
export function conflictSection(context: ReportContext): Section | undefined {
  const { whatIf, knowledge } = context.input
  if (!whatIf?.conflict || !nothingIsLeft(context)) return undefined
  const { answers, relaxed } = whatIf.conflict
  const rows = answers.map(({ question, options }): FactRow => {
    const without = relaxed.find((entry) => entry.question === question)
    const gives =
      without?.first === undefined ? 'there is still nothing left' : `${context.patternName(without.first)} comes first`
    return {
      term: questionName(knowledge, question),
      inlines: plain(`${optionNames(knowledge, question, options)}.`, without ? `Without it, ${gives}.` : undefined),
      changes: question,
    }
  })
  const intro = plain('Change or remove one of these. Each makes sense on its own, but no pattern meets all of them.')
  return {
    id: 'conflict',
    title: 'Answers that exclude each other',
    part: 'summary',
    blocks: [
      { kind: 'paragraph', inlines: intro },
      { kind: 'facts', rows },
    ],
  }
}
