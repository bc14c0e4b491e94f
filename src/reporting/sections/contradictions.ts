import type { ReportContext } from '#reporting/context.ts'
import { answerWords } from '#reporting/words/answers.ts'
import { listWords, strong, text } from '#reporting/words/inlines.ts'
import { originInline } from '#reporting/words/origins.ts'
import { reasonInlines } from '#reporting/words/reasons.ts'
import type { Contradiction } from '#schema/advice/advice.ts'
import type { Inline, Section } from '#schema/report/report.ts'

/** Where the guide names different patterns for these answers, and what decided. */
export function contradictionsSection(context: ReportContext): Section | undefined {
  const { contradictions } = context.input.advice
  if (contradictions.length === 0) return undefined
  const items = contradictions.map((contradiction) => contradictionInlines(context, contradiction))
  return {
    id: 'contradictions',
    title: 'Where the guide disagrees with itself',
    part: 'evidence',
    blocks: [{ kind: 'list', ordered: false, items }],
  }
}

function contradictionInlines(context: ReportContext, { says, first, decidedBy }: Contradiction): readonly Inline[] {
  const { knowledge } = context.input
  const names = listWords(
    says.patterns.map((id) => context.patternName(id)),
    'or',
  )
  const answers = says.answers.map((answer) => answerWords(knowledge, answer)).join('; ')
  return [
    text('The '),
    originInline(knowledge, says.origin),
    text(` says “${says.text}”${answers === '' ? '' : ` (${answers})`}, which names `),
    strong(names),
    text('; first place is '),
    strong(context.patternName(first)),
    text('. What decided: '),
    ...reasonInlines(context, decidedBy),
  ]
}
