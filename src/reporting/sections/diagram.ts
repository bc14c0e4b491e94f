import type { ReportContext } from '#reporting/context.ts'
import type { Section } from '#schema/report/report.ts'

/** The stack drawn, with the same in words. */
export function diagramSection(context: ReportContext): Section | undefined {
  const { diagram } = context.input
  if (!diagram || !context.first) return undefined
  const title = `${context.patternName(context.first.pattern)} and what goes with it`
  return {
    id: 'diagram',
    title: 'How it fits together',
    part: 'summary',
    blocks: [{ kind: 'diagram', title, mermaid: diagram.mermaid, steps: diagram.steps }],
  }
}
