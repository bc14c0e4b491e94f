import type { Inline, ReportHead } from '#schema/report/report.ts'
import { createHeadContext, type HeadContext } from './head-context.ts'
import type { HeadInput } from './input.ts'
import { leadInlines, nothingIsLeft } from './lead.ts'
import { text } from './words/inlines.ts'

const UNTITLED = 'Untitled decision'

/** The head of a report without the rest, for a page that has not all of the book yet: in the very words of the whole. */
export const buildHead = (input: HeadInput): ReportHead => headOf(createHeadContext(input))

export function headOf(context: HeadContext): ReportHead {
  const { title, knowledge, on } = context.input
  return {
    state: stateOf(context),
    title: oneLine(title) || UNTITLED,
    warning: clashWarning(context),
    verdict: verdictOf(context),
    lead: leadInlines(context),
    made: { knowledge: knowledge.version, reviewed: knowledge.reviewed, on },
  }
}

export function stateOf(context: HeadContext): ReportHead['state'] {
  if (context.first) return context.input.advice.confidence === 'not-enough-answers' ? 'provisional' : 'decided'
  return nothingIsLeft(context) ? 'conflict' : 'open'
}

function verdictOf(context: HeadContext): string {
  if (!context.first) return nothingIsLeft(context) ? 'No pattern meets all of these answers' : 'Not enough answers yet'
  const { pattern } = context.first
  return context.input.knowledge.patterns[pattern]?.verdict ?? `Use ${context.patternName(pattern)}`
}

/** Said above the verdict, so that nobody takes it for more than it is. */
function clashWarning({ input }: HeadContext): readonly Inline[] | undefined {
  if (!input.clashes || input.clashes.length === 0) return undefined
  return [
    text(
      'Not all of your numbers can be right. The ones that clash come first below; everything after them takes each number at face value.',
    ),
  ]
}

/** Characters that turn the direction of what follows: a title would read as something else than it is. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g

/** Titles are typed or come from files: one line, no control characters, no half of a surrogate pair. */
const oneLine = (title: string): string =>
  title
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(TURNING, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/ {2,}/g, ' ')
    .trim()
