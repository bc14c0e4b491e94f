import type { ReportContext } from '#reporting/context.ts'
import { answerWords } from '#reporting/words/answers.ts'
import { listWords, strong, text } from '#reporting/words/inlines.ts'
import { originInline } from '#reporting/words/origins.ts'
import { reasonInlines } from '#reporting/words/reasons.ts'
import type { Contradiction } from '#schema/advice/advice.ts'
import type { Reason } from '#schema/advice/reason.ts'
import type { Block, Inline, Section } from '#schema/report/report.ts'

/** Where the guide names other patterns for these answers: who says what, then what decided, said once for all that it decided. */
export function contradictionsSection(context: ReportContext): Section | undefined {
  const { contradictions } = context.input.advice
  if (contradictions.length === 0) return undefined
  const groups = new Map<string, Contradiction[]>()
  for (const contradiction of contradictions) {
    const key = JSON.stringify([contradiction.first, contradiction.decidedBy])
    groups.set(key, [...(groups.get(key) ?? []), contradiction])
  }
  return {
    id: 'contradictions',
    title: 'Where the guide disagrees',
    part: 'evidence',
    blocks: [...groups.values()].flatMap((group) => groupBlocks(context, group)),
  }
}

function groupBlocks(context: ReportContext, group: readonly Contradiction[]): readonly Block[] {
  const [one] = group
  if (!one) return []
  return [
    { kind: 'list', ordered: false, items: group.map(({ says }) => saysInlines(context, says)) },
    { kind: 'paragraph', inlines: decidedInlines(context, one.first, one.decidedBy) },
  ]
}

function saysInlines(context: ReportContext, says: Contradiction['says']): readonly Inline[] {
  const { knowledge } = context.input
  const answers = says.answers.map((answer) => answerWords(knowledge, answer)).join('; ')
  return [
    text('The '),
    originInline(knowledge, says.origin),
    text(` says “${says.text}”${answers === '' ? '' : ` (${answers})`}, meaning `),
    strong(listWords(says.patterns.map((id) => context.patternName(id)))),
    text('.'),
  ]
}

function decidedInlines(context: ReportContext, first: string, decidedBy: Reason): readonly Inline[] {
  return [strong(context.patternName(first)), text(' comes first all the same. '), ...reasonInlines(context, decidedBy)]
}
