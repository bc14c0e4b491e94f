import { given } from '#advisor/answers/given.ts'
import type { AnswerRef, Answers } from '#schema/advice/answers.ts'
import type { DecisionPath } from '#schema/advice/path.ts'
import type { PointsLine } from '#schema/advice/reason.ts'
import type { Condition } from '#schema/content/common.ts'
import type { Outcome } from '#schema/content/flow.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { MatrixRow, SelectionMatrix } from '#schema/content/matrix.ts'
import { UNKNOWN } from '#schema/content/unknown.ts'
import { holds, matched } from './condition.ts'

/** Candidate id -> the lines that change its points. */
export type LinesByCandidate = ReadonlyMap<string, readonly PointsLine[]>
type Write = (pattern: string, line: PointsLine) => void

/** Every line that these answers write: the flow's outcome, the rows of the matrices, the rules, in that order. */
export function pointsLines(knowledge: AdviceKnowledge, used: Answers, path: DecisionPath): LinesByCandidate {
  const lines = new Map<string, PointsLine[]>()
  const write: Write = (pattern, line) => {
    const own = lines.get(pattern)
    if (own) own.push(line)
    else lines.set(pattern, [line])
  }
  writeFlow(knowledge, used, path, write)
  for (const matrix of knowledge.matrices) writeMatrix(matrix, used, write)
  writeRules(knowledge, used, write)
  return lines
}

/** The pattern that takes the place of an outcome for these answers, and the answers that chose between its patterns. */
export function chosenOf(outcome: Outcome, used: Answers): { pattern: string; because: Condition } | undefined {
  for (const { pattern, when } of outcome.choose) {
    if (!when) return { pattern, because: {} }
    const because = when.find((condition) => holds(condition, used))
    if (because) return { pattern, because }
  }
  return undefined
}

function writeFlow({ flow }: AdviceKnowledge, used: Answers, path: DecisionPath, write: Write): void {
  const outcome = flow.outcomes.find(({ id }) => id === path.outcome)
  const chosen = outcome && chosenOf(outcome, used)
  if (!outcome || !chosen) return
  write(chosen.pattern, {
    text: outcome.because,
    origin: { kind: 'flow', outcome: outcome.id },
    answers: [...pathAnswers(path), ...matched(chosen.because, used)],
    sources: flow.sources,
    points: flow.points,
  })
}

/** The answers that led along a path. */
export function pathAnswers(path: DecisionPath): readonly AnswerRef[] {
  return path.steps.flatMap(({ question, option }) =>
    option === undefined || option === UNKNOWN ? [] : [{ question, options: [option] }],
  )
}

/** The rows of a matrix that the answers choose. */
export function chosenRows(matrix: SelectionMatrix, used: Answers): readonly MatrixRow[] {
  const options = given(used, matrix.question)
  return options.length === 0 ? [] : matrix.rows.filter((row) => options.includes(row.option))
}

/** A row counts once for each candidate, however many of its cells name it; all rows together give at most the cap. */
function writeMatrix(matrix: SelectionMatrix, used: Answers, write: Write): void {
  const got = new Map<string, number>()
  for (const row of chosenRows(matrix, used)) {
    const named = new Set<string>()
    const answers = [{ question: matrix.question, options: [row.option] }]
    for (const cell of row.cells) {
      const origin = { kind: 'matrix', matrix: matrix.id, row: row.option, column: cell.column } as const
      for (const pattern of cell.candidates) {
        const before = got.get(pattern) ?? 0
        const points = Math.min(matrix.points, matrix.cap - before)
        if (named.has(pattern) || points <= 0) continue
        named.add(pattern)
        got.set(pattern, before + points)
        write(pattern, { text: cell.because, origin, answers, sources: matrix.sources, points })
      }
    }
  }
}

function writeRules(knowledge: AdviceKnowledge, used: Answers, write: Write): void {
  for (const rule of knowledge.points) {
    if (!holds(rule.when, used)) continue
    const origin = { kind: 'points', rule: rule.id } as const
    const answers = matched(rule.when, used)
    for (const { patterns, points, because } of rule.awards) {
      for (const pattern of patterns) write(pattern, { text: because, origin, answers, sources: rule.sources, points })
    }
  }
}
