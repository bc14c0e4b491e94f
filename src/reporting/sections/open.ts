import type { ReportContext } from '#reporting/context.ts'
import { optionName, questionName } from '#reporting/words/answers.ts'
import { listWords, plain, strong, text } from '#reporting/words/inlines.ts'
import type { OpenQuestion } from '#schema/advice/advice.ts'
import type { Block, FactRow, Section } from '#schema/report/report.ts'

/** What is not known yet: which question to settle first, what each would decide, and what is proved not to matter. */
export function openSection(context: ReportContext): Section | undefined {
  const { whatIf, knowledge } = context.input
  if (!whatIf || whatIf.open.length === 0) return undefined
  const having = (effect: OpenQuestion['effect']) => whatIf.open.filter((open) => open.effect === effect)
  const names = (open: readonly OpenQuestion[]) =>
    listWords(open.map(({ question }) => questionName(knowledge, question)))
  const [decides, may, none] = [having('decides'), having('may-matter'), having('no-effect')]
  const blocks: Block[] = [
    ...settleFirst(context),
    ...(decides.length > 0
      ? [
          { kind: 'paragraph', inlines: plain('These answers can still change what comes first:') } as const,
          { kind: 'facts', rows: decides.map((open) => openRow(context, open)) } as const,
        ]
      : []),
    ...(may.length > 0
      ? [
          {
            kind: 'paragraph',
            inlines: plain(`These matter only together with other answers: ${names(may)}.`),
          } as const,
        ]
      : []),
    ...(none.length > 0
      ? [
          {
            kind: 'paragraph',
            inlines: plain(`These cannot change what comes first, whatever the answer: ${names(none)}.`),
          } as const,
        ]
      : []),
  ]
  const settled = context.first !== undefined && context.input.advice.confidence !== 'not-enough-answers'
  return { id: 'open', title: 'What is still open', part: settled ? 'evidence' : 'summary', blocks }
}

function settleFirst(context: ReportContext): readonly Block[] {
  const { whatIf, knowledge } = context.input
  const question = knowledge.questions.find((candidate) => candidate.id === whatIf?.settleFirst)
  if (!question) return []
  const inlines = [text('Settle this first: '), strong(question.title), text(` ${question.why}`)]
  return [{ kind: 'paragraph', inlines }]
}

function openRow(context: ReportContext, open: OpenQuestion): FactRow {
  const { knowledge } = context.input
  const byFirst = new Map<string, string[]>()
  for (const { option, first } of open.outcomes) {
    const name = first === undefined ? 'Still open' : context.patternName(first)
    byFirst.set(name, [...(byFirst.get(name) ?? []), `“${optionName(knowledge, open.question, option)}”`])
  }
  return {
    term: questionName(knowledge, open.question),
    inlines: [...byFirst].flatMap(([name, options], place) => [
      ...(place > 0 ? [text('; ')] : []),
      strong(name),
      text(` if ${listWords(options, 'or')}`),
    ]),
    changes: open.question,
    open: true,
  }
}
