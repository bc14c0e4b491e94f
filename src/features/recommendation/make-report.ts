import { advise } from '#advisor/advise.ts'
import { checkNumbers } from '#advisor/numbers/check-numbers.ts'
import { numberClashes } from '#advisor/numbers/number-clashes.ts'
import { nearestDecisions } from '#advisor/precedents/nearest-decisions.ts'
import { whatIf } from '#advisor/what-if/what-if.ts'
import { stackModel } from '#diagrams/models/stack.ts'
import { toMermaid } from '#diagrams/to-mermaid.ts'
import { stepLines } from '#diagrams/to-steps.ts'
import { buildReport } from '#reporting/build-report.ts'
import type { Answers, Way } from '#schema/advice/answers.ts'
import type { AdviceKnowledge, LibraryKnowledge } from '#schema/content/knowledge.ts'
import type { DiagramModel } from '#schema/diagram/diagram.ts'
import type { Report } from '#schema/report/report.ts'

interface Input {
  readonly advice: AdviceKnowledge
  /** Undefined until it is fetched; the report then has no sources, corrections and precedents yet. */
  readonly library: LibraryKnowledge | undefined
  readonly answers: Answers
  readonly way: Way
  readonly title: string
  readonly notes: Readonly<Record<string, string>>
  readonly ticks: readonly string[]
  /** `YYYY-MM-DD` */
  readonly on: string
}

/** The one report of a set of answers, and the model of its diagram; screen, print and files all come from it. */
export function makeReport(input: Input): { readonly report: Report; readonly model: DiagramModel | undefined } {
  const { advice: knowledge, library, answers, way, title, notes, ticks, on } = input
  const advice = advise(knowledge, answers, way)
  const model = stackModel(knowledge, advice)
  const report = buildReport({
    advice,
    whatIf: whatIf(knowledge, answers, way),
    knowledge,
    library,
    precedents: library ? nearestDecisions(library.decisions, advice.recommendation.used) : undefined,
    numbers: checkNumbers(advice.recommendation.used),
    clashes: numberClashes(knowledge, advice.recommendation.used),
    title,
    notes,
    ticks,
    on,
    diagram: model ? { mermaid: toMermaid(model), steps: stepLines(model) } : undefined,
  })
  return { report, model }
}
