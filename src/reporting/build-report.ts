import type { Report, Section } from '#schema/report/report.ts'
import { createContext, type ReportContext } from './context.ts'
import { headOf, stateOf } from './head.ts'
import type { ReportInput } from './input.ts'
import { nothingIsLeft } from './lead.ts'
import { answersSection } from './sections/answers.ts'
import { antiPatternsSection } from './sections/anti-patterns.ts'
import { checklistSection } from './sections/checklist.ts'
import { conflictSection } from './sections/conflict.ts'
import { contradictionsSection } from './sections/contradictions.ts'
import { diagramSection } from './sections/diagram.ts'
import { exactlyOnceSection } from './sections/exactly-once.ts'
import { missingSection } from './sections/missing.ts'
import { numberClashesSection } from './sections/number-clashes.ts'
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
  missingSection,
]

/** While answers are missing, what is open comes before everything else. Where nothing is left, no answer brings anything back. */
const isSettled = (context: ReportContext): boolean => stateOf(context) === 'decided'

/** The whole report of one interaction: the one source for the screen, print and every exported file. */
export function buildReport(input: ReportInput): Report {
  const context = createContext(input)
  return { ...headOf(context), sections: [...sectionsOf(context)] }
}

/** One section after the other, for whoever has something else to do in between. Each follows on the citations of those before. */
export function* sectionsOf(context: ReportContext): Generator<Section> {
  for (const write of SECTIONS) {
    const section = write(context)
    if (section) yield section
  }
}
