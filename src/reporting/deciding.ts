import type { Elimination, RankedCandidate } from '#schema/advice/advice.ts'
import type { Origin, PointsLine } from '#schema/advice/reason.ts'
import type { HeadContext } from './head-context.ts'

/** Lines that put first place ahead of its rival, the most telling first; all that speak for it when it has no rival. */
export function decidingLines(first: RankedCandidate, rival: RankedCandidate | undefined): readonly PointsLine[] {
  return first.lines
    .map((line) => ({ line, lead: line.points - pointsFromSame(rival, line.origin) }))
    .filter(({ line, lead }) => line.points > 0 && lead > 0)
    .sort((a, b) => b.lead - a.lead || b.line.points - a.line.points)
    .map(({ line }) => line)
}

function pointsFromSame(candidate: RankedCandidate | undefined, origin: Origin): number {
  const key = originKey(origin)
  return (candidate?.lines ?? [])
    .filter((line) => originKey(line.origin) === key)
    .reduce((sum, line) => sum + line.points, 0)
}

function originKey(origin: Origin): string {
  switch (origin.kind) {
    case 'flow':
      return 'flow'
    case 'matrix':
      return `matrix ${origin.matrix} ${origin.row}`
    case 'constraint':
    case 'points':
    case 'trigger':
      return `rule ${origin.rule}`
    case 'checklist':
      return `checklist ${origin.item}`
    case 'anti-pattern':
      return `anti-pattern ${origin.id}`
  }
}

/** What kept a pattern with more points than first place out of it; the one with the most points. */
export function strongestRuledOut(context: HeadContext): Elimination | undefined {
  const { first } = context
  if (!first) return undefined
  return context.input.advice.recommendation.ranking
    .filter((candidate) => candidate.eliminations.length > 0 && candidate.points > first.points)
    .sort((a, b) => b.points - a.points)[0]?.eliminations[0]
}
