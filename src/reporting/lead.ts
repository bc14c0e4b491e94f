import type { Inline } from '#schema/report/report.ts'
import { decidingLines, strongestRuledOut } from './deciding.ts'
import type { HeadContext } from './head-context.ts'
import { answerWords, distinctAnswers } from './words/answers.ts'
import { confidenceWords } from './words/confidence.ts'
import { flipWords } from './words/flips.ts'
import { listInlines, plain, sentence, strong, text } from './words/inlines.ts'

const MOST_ANSWERS = 4

/** Why first place, in a few sentences: the most telling reason, the answers that decided, how sure it is, what would flip it. */
export function leadInlines(context: HeadContext): readonly Inline[] {
  const { first, rival, input } = context
  if (!first) return withoutFirst(context)
  const ahead = decidingLines(first, rival)
  const lines = ahead.length > 0 ? ahead : decidingLines(first, undefined)
  const ruledOut = strongestRuledOut(context)
  const answers = distinctAnswers([...lines.flatMap((line) => line.answers), ...(ruledOut?.answers ?? [])])
  const named = answers.slice(0, MOST_ANSWERS).map((answer) => [strong(answerWords(input.knowledge, answer))])
  return [
    ...(lines[0] ? [text(`${sentence(lines[0].text)} `)] : []),
    ...(ruledOut
      ? [text(`${context.patternName(ruledOut.pattern)} has more points but is ruled out: ${sentence(ruledOut.text)} `)]
      : []),
    ...(named.length > 0
      ? [text(ahead.length > 0 ? 'Decided by ' : 'It rests on '), ...listInlines(named), text('. ')]
      : []),
    text(`${confidenceWords(context)}.${rivalFlip(context)}`),
  ]
}

/** What would put the runner-up first: how firm the choice is, in the one place that everybody reads. */
function rivalFlip({ rival, input, patternName }: HeadContext): string {
  const flip = input.whatIf?.whyNot.find(({ pattern }) => pattern === rival?.pattern)?.flip
  if (!rival || !flip || flip.changes.length === 0) return ''
  return ` ${patternName(rival.pattern)} would win with ${flipWords(input.knowledge, flip)}.`
}

function withoutFirst(context: HeadContext): readonly Inline[] {
  const conflict = context.input.whatIf?.conflict
  if (!nothingIsLeft(context)) return plain('Nothing you have answered so far favours one pattern over the others.')
  if (!conflict || conflict.answers.length === 0) return plain('Taken together, the answers rule out every pattern.')
  const named = conflict.answers.map((answer) => [strong(answerWords(context.input.knowledge, answer))])
  return [
    ...listInlines(named),
    text(
      named.length === 1 ? ' rules out every pattern.' : ' exclude each other: together they rule out every pattern.',
    ),
  ]
}

/** Whether the answers eliminate every candidate. */
export function nothingIsLeft(context: HeadContext): boolean {
  return context.input.advice.recommendation.ranking.every((candidate) => candidate.eliminations.length > 0)
}
