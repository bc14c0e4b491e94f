import { advise } from '#advisor/advise.ts'
import { checkNumbers } from '#advisor/numbers/check-numbers.ts'
import { numberClashes } from '#advisor/numbers/number-clashes.ts'
import { nearestDecisions } from '#advisor/precedents/nearest-decisions.ts'
import { whatIf } from '#advisor/what-if/what-if.ts'
import { stackModel } from '#diagrams/models/stack.ts'
import { toMermaid } from '#diagrams/to-mermaid.ts'
import { stepLines } from '#diagrams/to-steps.ts'
import { writeMarkdown } from '#exchange/markdown/write.ts'
import { buildReport } from '#reporting/build-report.ts'
import type { Knowledge } from '#schema/content/knowledge.ts'
import type { AdviseRequest } from './read-request.ts'

/**
 * The report as Markdown, the same that the page exports.
 * @param on the day of the report, `YYYY-MM-DD`
 */
export function writeReport(knowledge: Knowledge, request: AdviseRequest, on: string): string {
  const { answers, way, title, notes, ticks } = request
  const advice = advise(knowledge, answers, way)
  const { used } = advice.recommendation
  const model = stackModel(knowledge, advice)
  return writeMarkdown(
    buildReport({
      advice,
      whatIf: whatIf(knowledge, answers, way),
      knowledge,
      library: knowledge,
      precedents: nearestDecisions(knowledge.decisions, used),
      numbers: checkNumbers(used),
      clashes: numberClashes(knowledge, used),
      title,
      notes,
      ticks,
      on,
      diagram: model && { mermaid: toMermaid(model), steps: stepLines(model) },
    }),
  )
}
