import { adviseInFull } from '#advisor/advise-in-full.ts'
import { stackModel } from '#diagrams/models/stack.ts'
import { writtenDiagram } from '#diagrams/written-diagram.ts'
import { writeMarkdown } from '#exchange/markdown/write.ts'
import { buildReport } from '#reporting/build-report.ts'
import type { Knowledge } from '#schema/content/knowledge.ts'
import type { AdviseRequest } from './read-request.ts'

/**
 * The report as Markdown, the same that the page exports.
 * @param on the day of the report, `YYYY-MM-DD`
 */
export function writeReport(knowledge: Knowledge, request: AdviseRequest, on: string): string {
  const { answers, way, ...typed } = request
  const full = adviseInFull(knowledge, knowledge, answers, way)
  const model = stackModel(knowledge, full.advice)
  const diagram = model && writtenDiagram(model)
  return writeMarkdown(buildReport({ ...full, ...typed, knowledge, library: knowledge, on, diagram }))
}
