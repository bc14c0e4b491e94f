import type { Origin } from '#schema/advice/reason.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { Inline } from '#schema/report/report.ts'
import { optionName } from './answers.ts'
import { link, text } from './inlines.ts'
import { paths } from './paths.ts'

/** Where a statement comes from, in words, as a link to the page that shows it. */
export function originInline(knowledge: AdviceKnowledge, origin: Origin): Inline {
  switch (origin.kind) {
    case 'flow':
      return link('decision flow', paths.flow)
    case 'matrix':
      return link(matrixWords(knowledge, origin), paths.matrices)
    case 'constraint':
    case 'points':
    case 'trigger':
      return link(`rule: ${ruleTitle(knowledge, origin)}`, paths.rule(origin.rule))
    case 'checklist':
      return text('checklist')
    case 'anti-pattern':
      return link('anti-pattern', paths.antiPatterns)
  }
}

function matrixWords(knowledge: AdviceKnowledge, origin: Extract<Origin, { kind: 'matrix' }>): string {
  const matrix = knowledge.matrices.find((candidate) => candidate.id === origin.matrix)
  if (!matrix) return `matrix ${origin.matrix}`
  const row = matrix.rows.find((candidate) => candidate.option === origin.row)
  const rowName = row?.says ?? optionName(knowledge, matrix.question, origin.row)
  const column = matrix.columns.find((candidate) => candidate.id === origin.column)
  return `matrix “${matrix.title}”, row “${rowName}”${column ? `, column “${column.label}”` : ''}`
}

function ruleTitle(knowledge: AdviceKnowledge, origin: Extract<Origin, { rule: string }>): string {
  const rules = { constraint: knowledge.constraints, points: knowledge.points, trigger: knowledge.triggers }[
    origin.kind
  ]
  return rules.find((rule) => rule.id === origin.rule)?.title ?? origin.rule
}
