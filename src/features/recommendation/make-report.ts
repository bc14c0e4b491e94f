import { adviseInFull } from '#advisor/advise-in-full.ts'
import { stackModel } from '#diagrams/models/stack.ts'
import { writtenDiagram } from '#diagrams/written-diagram.ts'
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
  const { advice: knowledge, library, answers, way, ...typed } = input
  const full = adviseInFull(knowledge, library, answers, way)
  const model = stackModel(knowledge, full.advice)
  const diagram = model && writtenDiagram(model)
  return { report: buildReport({ ...full, ...typed, knowledge, library, diagram }), model }
}
