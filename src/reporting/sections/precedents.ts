import type { ReportContext } from '#reporting/context.ts'
import { optionNames, questionName } from '#reporting/words/answers.ts'
import { link, listWords, plain, text } from '#reporting/words/inlines.ts'
import { paths } from '#reporting/words/paths.ts'
import type { Precedent } from '#schema/advice/precedent.ts'
import type { PublishedDecision } from '#schema/content/guide.ts'
import type { Inline, Section } from '#schema/report/report.ts'

/** Published decisions near to these answers, whether they agree or not. They never feed the ranking. */
export function precedentsSection(context: ReportContext): Section | undefined {
  const rows = (context.input.precedents ?? []).map((precedent) => precedentRow(context, precedent))
  if (rows.length === 0) return undefined
  return {
    id: 'precedents',
    title: 'Published decisions close to yours',
    part: 'evidence',
    blocks: [
      {
        kind: 'paragraph',
        inlines: plain(
          'What others chose in a similar situation, and said so in public. The points do not depend on it.',
        ),
      },
      { kind: 'table', caption: 'Published decisions', head: ['System', 'Chose', 'Like yours', 'Unlike yours'], rows },
    ],
  }
}

function precedentRow(context: ReportContext, precedent: Precedent): readonly (readonly Inline[])[] {
  const { decision } = precedent
  const { knowledge } = context.input
  const theirs = (questions: readonly string[]) =>
    listWords(
      questions.map(
        (id) => `${questionName(knowledge, id)}: ${optionNames(knowledge, id, decision.answers[id] ?? [])}`,
      ),
    )
  return [
    [link(decision.system, decision.url), text(` (${decision.date})`)],
    [link(context.patternName(decision.chosen), paths.pattern(decision.chosen)), ...agreement(context, decision)],
    plain(theirs(precedent.alike) || 'nothing in common'),
    plain(theirs(precedent.different) || 'nothing that is known'),
  ]
}

function agreement(context: ReportContext, decision: PublishedDecision): readonly Inline[] {
  const first = context.first?.pattern
  if (first === undefined) return []
  if (decision.chosen === first) return [text(', the same choice')]
  return [text(decision.accept.includes(first) ? ', and would accept this choice too' : ', a different choice')]
}
