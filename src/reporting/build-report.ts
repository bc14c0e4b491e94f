import type { Report, Section } from '#schema/report/report.ts'
import { createContext, type ReportContext } from './context.ts'
import type { ReportInput } from './input.ts'
import { leadInlines, nothingIsLeft } from './lead.ts'
import { answersSection } from './sections/answers.ts'
import { antiPatternsSection } from './sections/anti-patterns.ts'
import { checklistSection } from './sections/checklist.ts'
import { conflictSection } from './sections/conflict.ts'
import { contradictionsSection } from './sections/contradictions.ts'
import { diagramSection } from './sections/diagram.ts'
import { exactlyOnceSection } from './sections/exactly-once.ts'
import { clashWarning, numberClashesSection } from './sections/number-clashes.ts'
import { numbersSection } from './sections/numbers.ts'
import { openSection } from './sections/open.ts'
import { precedentsSection } from './sections/precedents.ts'
import { productsSection } from './sections/products.ts'
import { reasonsSection } from './sections/reasons.ts'
import { simplerSection } from './sections/simpler.ts'
import { sinceSection } from './sections/since.ts'
import { sourcesSection } from './sections/sources.ts'
import { stackSection } from './sections/stack.ts'
import { tradeOffsSection } from './sections/trade-offs.ts'
import { weighedSection } from './sections/weighed.ts'

/** In reading order, which is also the order in which sources get their numbers. */
const SECTIONS: readonly ((context: ReportContext) => Section | undefined)[] = [
  numberClashesSection,
  conflictSection,
  (context) => (isSettled(context) || nothingIsLeft(context) ? undefined : openSection(context)),
  stackSection,
  diagramSection,
  reasonsSection,
  answersSection,
  exactlyOnceSection,
  weighedSection,
  contradictionsSection,
  (context) => (isSettled(context) ? openSection(context) : undefined),
  numbersSection,
  tradeOffsSection,
  productsSection,
  simplerSection,
  antiPatternsSection,
  checklistSection,
  sinceSection,
  precedentsSection,
  sourcesSection,
]

/** While answers are missing, what is open comes before everything else. Where nothing is left, no answer brings anything back. */
const isSettled = (context: ReportContext): boolean => stateOf(context) === 'decided'

const UNTITLED = 'Untitled decision'

/** The whole report of one interaction: the one source for the screen, print and every exported file. */
export function buildReport(input: ReportInput): Report {
  const context = createContext(input)
  return {
    state: stateOf(context),
    title: oneLine(input.title) || UNTITLED,
    warning: clashWarning(context),
    verdict: verdictOf(context),
    lead: leadInlines(context),
    sections: SECTIONS.flatMap((section) => section(context) ?? []),
    made: { knowledge: input.knowledge.version, reviewed: input.knowledge.reviewed, on: input.on },
  }
}

function stateOf(context: ReportContext): Report['state'] {
  if (context.first) return context.input.advice.confidence === 'not-enough-answers' ? 'provisional' : 'decided'
  return nothingIsLeft(context) ? 'conflict' : 'open'
}

function verdictOf(context: ReportContext): string {
  if (!context.first) return nothingIsLeft(context) ? 'No pattern meets all of these answers' : 'Not enough answers yet'
  const { pattern } = context.first
  return context.input.knowledge.patterns[pattern]?.verdict ?? `Use ${context.patternName(pattern)}`
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
