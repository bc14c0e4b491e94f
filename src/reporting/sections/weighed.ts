import type { ReportContext } from '#reporting/context.ts'
import { confidenceWords } from '#reporting/words/confidence.ts'
import { flipInlines } from '#reporting/words/flips.ts'
import { text } from '#reporting/words/inlines.ts'
import { reasonInlines } from '#reporting/words/reasons.ts'
import type { RankedCandidate } from '#schema/advice/advice.ts'
import type { Inline, ScoreRow, Section } from '#schema/report/report.ts'

/** Every candidate with its points line by line, what ruled it out and what would put it first. */
export function weighedSection(context: ReportContext): Section | undefined {
  const rows = context.input.advice.recommendation.ranking.map((candidate) => scoreRow(context, candidate))
  if (rows.every((row) => row.lines.length === 0)) return undefined
  return {
    id: 'weighed',
    title: 'What was weighed',
    aside: context.first ? confidenceWords(context) : undefined,
    part: 'evidence',
    blocks: [{ kind: 'scores', rows }],
  }
}

function scoreRow(context: ReportContext, candidate: RankedCandidate): ScoreRow {
  const chosen = candidate === context.first
  return {
    pattern: candidate.pattern,
    name: context.patternName(candidate.pattern),
    points: candidate.points,
    chosen: chosen || undefined,
    out: candidate.eliminations.length > 0,
    lines: [...candidate.eliminations, ...candidate.lines].map((line) => ({
      points: 'points' in line ? line.points : undefined,
      inlines: reasonInlines(context, line),
    })),
    flip: chosen ? [] : [...idle(candidate), ...flipOf(context, candidate.pattern)],
  }
}

/** A pattern with neither points nor an elimination has no line that says why it is not first. */
const idle = ({ lines, eliminations }: RankedCandidate): readonly Inline[] =>
  lines.length + eliminations.length === 0 ? [text('Nothing you have answered calls for it. ')] : []

function flipOf(context: ReportContext, pattern: string): readonly Inline[] {
  const whyNot = context.input.whatIf?.whyNot.find((entry) => entry.pattern === pattern)
  if (!whyNot) return []
  return flipInlines(context.input.knowledge, whyNot.flip)
}
