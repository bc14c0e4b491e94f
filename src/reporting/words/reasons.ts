import type { ReportContext } from '#reporting/context.ts'
import type { Reason } from '#schema/advice/reason.ts'
import type { Inline } from '#schema/report/report.ts'
import { answerWords } from './answers.ts'
import { quiet, sentence, text } from './inlines.ts'
import { originInline } from './origins.ts'

/** A reason as a sentence, then the answers that caused it and where it comes from, then its sources. */
export function reasonInlines(context: ReportContext, reason: Reason): readonly Inline[] {
  const { knowledge } = context.input
  const answers = reason.answers.map((answer) => answerWords(knowledge, answer))
  const because = answers.length > 0 ? `${answers.join('; ')}; ` : ''
  return [
    text(`${sentence(reason.text)} `),
    quiet(text(`(${because}`)),
    quiet(originInline(knowledge, reason.origin)),
    quiet(text(')')),
    ...context.cite(reason.sources),
  ]
}

/** A reason that stands elsewhere in full: the sentence and the answers that caused it. */
export function causeInlines(context: ReportContext, reason: Reason): readonly Inline[] {
  const answers = reason.answers.map((answer) => answerWords(context.input.knowledge, answer))
  return [text(sentence(reason.text)), ...(answers.length > 0 ? [quiet(text(` (${answers.join('; ')})`))] : [])]
}

/** The sentence alone with its sources, where the origin is plain from the place. */
export function sentenceInlines(context: ReportContext, reason: Reason): readonly Inline[] {
  return [text(sentence(reason.text)), ...context.cite(reason.sources)]
}
