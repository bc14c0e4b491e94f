import type { ReportContext } from '#reporting/context.ts'
import { optionNames, questionName } from '#reporting/words/answers.ts'
import { plain } from '#reporting/words/inlines.ts'
import type { NumberClash } from '#schema/advice/number-check.ts'
import type { Block, Section } from '#schema/report/report.ts'

/** Numbers that cannot all hold, each with the answers to look at again. Stands first: what follows rests on them. */
export function numberClashesSection(context: ReportContext): Section | undefined {
  const clashes = context.input.clashes ?? []
  if (clashes.length === 0) return undefined
  return {
    id: 'number-clashes',
    title: 'Numbers that contradict each other',
    part: 'summary',
    blocks: clashes.flatMap((clash) => clashBlocks(context, clash)),
  }
}

function clashBlocks(context: ReportContext, clash: NumberClash): readonly Block[] {
  const { knowledge } = context.input
  const rows = clash.answers.map(({ question, options }) => ({
    term: questionName(knowledge, question),
    inlines: plain(optionNames(knowledge, question, options)),
    changes: question,
  }))
  return [
    { kind: 'paragraph', inlines: plain(clash.text) },
    { kind: 'facts', rows },
  ]
}
