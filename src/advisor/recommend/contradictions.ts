import type { Contradiction, RankedCandidate, Recommendation } from '#schema/advice/advice.ts'
import type { AnswerRef } from '#schema/advice/answers.ts'
import type { Origin, PointsLine, Reason } from '#schema/advice/reason.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { SelectionMatrix } from '#schema/content/matrix.ts'
import { chosenRows, pathAnswers } from './points-lines.ts'

type Saying = Contradiction['says']

/**
 * Where a table of the guide names other patterns for these answers than first place. The cells of a row are
 * alternatives to each other, so a row disagrees only when none of its cells names first place.
 */
export function contradictions(knowledge: AdviceKnowledge, recommendation: Recommendation): readonly Contradiction[] {
  const { first } = recommendation
  if (first === undefined) return []
  const sayings = [...flowSaying(knowledge, recommendation), ...matrixSayings(knowledge, recommendation)]
  return sayings
    .filter((says) => !says.patterns.includes(first))
    .flatMap((says) => {
      const decidedBy = decider(recommendation, says.patterns)
      return decidedBy ? [{ says, first, decidedBy }] : []
    })
}

function flowSaying({ flow }: AdviceKnowledge, { path }: Recommendation): readonly Saying[] {
  const outcome = flow.outcomes.find(({ id }) => id === path.outcome)
  if (!outcome) return []
  const patterns = [...new Set(outcome.choose.map(({ pattern }) => pattern))]
  return [{ origin: { kind: 'flow', outcome: outcome.id }, text: outcome.label, patterns, answers: pathAnswers(path) }]
}

function matrixSayings({ matrices }: AdviceKnowledge, { used }: Recommendation): readonly Saying[] {
  return matrices.flatMap((matrix) =>
    chosenRows(matrix, used).map(({ option, cells }): Saying => {
      const origin: Origin = { kind: 'matrix', matrix: matrix.id, row: option }
      const answers: readonly AnswerRef[] = [{ question: matrix.question, options: [option] }]
      const patterns = [...new Set(cells.flatMap((cell) => [...cell.candidates, ...cell.parts]))]
      return { origin, text: cells.map((cell) => cellText(matrix, cell)).join(' · '), patterns, answers }
    }),
  )
}

function cellText(matrix: SelectionMatrix, cell: { readonly column?: string | undefined; readonly says: string }) {
  const column = matrix.columns.find(({ id }) => id === cell.column)
  return column ? `${column.label}: ${cell.says}` : cell.says
}

/** What kept the best of the named patterns from first place: an elimination, or the heaviest difference in points. */
function decider({ ranking }: Recommendation, named: readonly string[]): Reason | undefined {
  const leader = ranking[0]
  const rival = ranking.find(({ pattern }) => named.includes(pattern))
  if (!leader) return undefined
  if (!rival) return heaviest(leader.lines)
  return rival.eliminations[0] ?? differences(leader, rival)[0] ?? heaviest(leader.lines) ?? heaviest(rival.lines)
}

/** Lines for the leader that the rival lacks, and lines against the rival that the leader lacks, heaviest first. */
export function differences(leader: RankedCandidate, rival: RankedCandidate): readonly PointsLine[] {
  const worth = (candidate: RankedCandidate, line: PointsLine) =>
    candidate.lines.filter((own) => sameOrigin(own.origin, line.origin)).reduce((sum, own) => sum + own.points, 0)
  const ahead = leader.lines.filter((line) => line.points > 0 && worth(rival, line) < worth(leader, line))
  const against = rival.lines.filter((line) => line.points < 0 && worth(rival, line) < worth(leader, line))
  return [...ahead, ...against].toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
}

const heaviest = (lines: readonly PointsLine[]): PointsLine | undefined =>
  lines.toSorted((a, b) => b.points - a.points)[0]

function sameOrigin(a: Origin, b: Origin): boolean {
  switch (a.kind) {
    case 'flow':
      return b.kind === 'flow' && a.outcome === b.outcome
    case 'matrix':
      return b.kind === 'matrix' && a.matrix === b.matrix && a.row === b.row
    case 'constraint':
    case 'points':
    case 'trigger':
      return b.kind === a.kind && a.rule === b.rule
    case 'checklist':
      return b.kind === 'checklist' && a.item === b.item
    case 'anti-pattern':
      return b.kind === 'anti-pattern' && a.id === b.id
  }
}
