import { given } from '#advisor/answers/given.ts'
import type { AnswerRef, Answers } from '#schema/advice/answers.ts'
import type { DecisionPath } from '#schema/advice/path.ts'
import type { PointsLine } from '#schema/advice/reason.ts'
import type { Condition } from '#schema/content/common.ts'
import type { Outcome } from '#schema/content/flow.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { MatrixRow, SelectionMatrix } from '#schema/content/matrix.ts'
import { UNKNOWN } from '#schema/content/question.ts'
import { holds, matched } from './condition.ts'

/** A line and the candidate whose points it changes. */
export interface CandidateLine {
  readonly pattern: string
  readonly line: PointsLine
}

/** Every line that these answers write: the flow's outcome, the rows of the matrices, the rules, in that order. */
export function pointsLines(knowledge: AdviceKnowledge, used: Answers, path: DecisionPath): readonly CandidateLine[] {
  return [
    ...flowLines(knowledge, used, path),
    ...knowledge.matrices.flatMap((matrix) => matrixLines(matrix, used)),
    ...ruleLines(knowledge, used),
  ]
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

function flowLines({ flow }: AdviceKnowledge, used: Answers, path: DecisionPath): readonly CandidateLine[] {
  const outcome = flow.outcomes.find(({ id }) => id === path.outcome)
  const chosen = outcome && chosenOf(outcome, used)
  if (!outcome || !chosen) return []
  const line: PointsLine = {
    text: outcome.because,
    origin: { kind: 'flow', outcome: outcome.id },
    answers: [...pathAnswers(path), ...matched(chosen.because, used)],
    sources: flow.sources,
    points: flow.points,
  }
  return [{ pattern: chosen.pattern, line }]
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
function matrixLines(matrix: SelectionMatrix, used: Answers): readonly CandidateLine[] {
  const got = new Map<string, number>()
  return chosenRows(matrix, used).flatMap((row) => {
    const named = new Map(row.cells.toReversed().flatMap((cell) => cell.candidates.map((id) => [id, cell] as const)))
    return [...named].flatMap(([pattern, cell]): CandidateLine[] => {
      const before = got.get(pattern) ?? 0
      const points = Math.min(matrix.points, matrix.cap - before)
      if (points <= 0) return []
      got.set(pattern, before + points)
      const origin = { kind: 'matrix', matrix: matrix.id, row: row.option, column: cell.column } as const
      const answers = [{ question: matrix.question, options: [row.option] }]
      return [{ pattern, line: { text: cell.because, origin, answers, sources: matrix.sources, points } }]
    })
  })
}

function ruleLines(knowledge: AdviceKnowledge, used: Answers): readonly CandidateLine[] {
  return knowledge.points
    .filter((rule) => holds(rule.when, used))
    .flatMap((rule) => {
      const origin = { kind: 'points', rule: rule.id } as const
      const answers = matched(rule.when, used)
      return rule.awards.flatMap(({ patterns, points, because }) =>
        patterns.map((pattern) => ({
          pattern,
          line: { text: because, origin, answers, sources: rule.sources, points },
        })),
      )
    })
}
