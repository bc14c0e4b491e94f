import type { Advice } from '#schema/advice/advice.ts'
import type { Origin, Reason } from '#schema/advice/reason.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'

/** Every reason that an advice gives, wherever it stands. */
export function reasonsOf(advice: Advice): readonly Reason[] {
  return [
    ...advice.recommendation.ranking.flatMap(({ lines, eliminations }) => [...lines, ...eliminations]),
    ...(advice.stack?.layers.flatMap(({ parts }) => parts.flatMap(({ reasons }) => reasons)) ?? []),
    ...(advice.checklist?.phases.flatMap(({ entries }) => entries.flatMap(({ reasons }) => reasons)) ?? []),
    ...advice.antiPatterns.flatMap(({ reasons }) => reasons),
    ...advice.contradictions.map(({ decidedBy }) => decidedBy),
  ]
}

/** Where a reason's sentence stands in the book. */
export function sentencesAt(book: AdviceKnowledge, origin: Origin): readonly (string | undefined)[] {
  switch (origin.kind) {
    case 'flow':
      return book.flow.outcomes.filter(({ id }) => id === origin.outcome).map(({ because }) => because)
    case 'matrix':
      return book.matrices
        .filter(({ id }) => id === origin.matrix)
        .flatMap(({ rows }) => rows.filter(({ option }) => option === origin.row))
        .flatMap(({ cells }) => cells.filter(({ column }) => column === origin.column).map(({ because }) => because))
    case 'constraint':
      return book.constraints.filter(({ id }) => id === origin.rule).map(({ reason }) => reason)
    case 'points':
      return book.points
        .filter(({ id }) => id === origin.rule)
        .flatMap(({ awards }) => awards.map(({ because }) => because))
    case 'trigger':
      return book.triggers
        .filter(({ id }) => id === origin.rule)
        .flatMap(({ causes }) => causes.map(({ reason }) => reason))
    case 'checklist':
      return book.checklist.phases.flatMap(({ items }) =>
        items.filter(({ id }) => id === origin.item).map(({ always }) => always),
      )
    case 'anti-pattern':
      return book.antiPatterns
        .filter(({ id }) => id === origin.id)
        .flatMap(({ matters }) => matters.map(({ reason }) => reason))
  }
}
