import { tiePlaces } from '#advisor/recommend/tie-break.ts'
import type { DecisionFlow } from '#schema/content/flow.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import { bitOf, type Codes, codesOf } from './codes.ts'
import { type CompiledCondition, compileCondition } from './compiled-condition.ts'
import { type RuleSets, ruleSets } from './rule-sets.ts'

/** A rule as numbers: candidates by index, and either points for each or a bit mask of those it eliminates. */
export interface CompiledRule extends CompiledCondition {
  readonly candidates: readonly number[]
  readonly points: readonly number[]
  readonly eliminates: number
  /** Bit mask of the candidates to which it gives points. */
  readonly speaksFor: number
}

export interface CompiledMatrix {
  readonly question: number
  readonly points: number
  readonly cap: number
  /** Option bit position -> bit mask of the candidates that the row names. */
  readonly named: readonly number[]
}

/** Nodes are flow questions; a branch target is a node from 0 upwards, or an outcome as its complement (`~outcome`). */
export interface CompiledFlow {
  readonly start: number
  readonly points: number
  readonly nodes: readonly {
    readonly question: number
    readonly branches: readonly { readonly bit: number; readonly target: number }[]
  }[]
  readonly outcomes: readonly {
    readonly choose: readonly { readonly candidate: number; readonly when: readonly CompiledCondition[] | undefined }[]
  }[]
}

/** A book as numbers, so that the first place of one set of answers costs about a microsecond. */
export interface Compiled {
  readonly codes: Codes
  /** Place among equals, by candidate index. */
  readonly places: readonly number[]
  readonly flow: CompiledFlow
  readonly matrices: readonly CompiledMatrix[]
  /** Questions whose answers choose rows of some matrix. */
  readonly matrixQuestions: readonly number[]
  readonly rules: readonly CompiledRule[]
  readonly ruleSets: RuleSets
  /** Questions that some rule reads. */
  readonly ruleQuestions: readonly number[]
}

const cache = new WeakMap<AdviceKnowledge, Compiled>()

/** Compiles a book once; later calls with the same object are free. */
export function compile(knowledge: AdviceKnowledge): Compiled {
  const cached = cache.get(knowledge)
  if (cached) return cached
  const codes = codesOf(knowledge)
  const places = tiePlaces(knowledge)
  const rules = compileRules(knowledge, codes)
  const count = codes.questions.length
  const matrices = compileMatrices(knowledge, codes)
  const compiled: Compiled = {
    codes,
    places: knowledge.candidates.map((pattern) => places.get(pattern) ?? 0),
    flow: compileFlow(knowledge.flow, codes),
    matrices,
    matrixQuestions: [...new Set(matrices.map(({ question }) => question))].filter((question) => question < count),
    rules,
    ruleSets: ruleSets(rules, count),
    ruleQuestions: [...new Set(rules.flatMap((rule) => rule.questions))].filter((question) => question < count),
  }
  cache.set(knowledge, compiled)
  return compiled
}

function compileFlow(flow: DecisionFlow, codes: Codes): CompiledFlow {
  const ids = Object.keys(flow.steps)
  const outcomes = flow.outcomes.map(({ id }) => id)
  return {
    start: ids.indexOf(flow.start),
    points: flow.points,
    nodes: ids.map((id) => ({
      question: codes.questionIndex.get(id) ?? codes.questions.length,
      branches: Object.entries(flow.steps[id] ?? {}).map(([option, target]) => ({
        bit: bitOf(codes, id, option),
        target: 'outcome' in target ? ~outcomes.indexOf(target.outcome) : ids.indexOf(target.question),
      })),
    })),
    outcomes: flow.outcomes.map(({ choose }) => ({
      choose: choose.map(({ pattern, when }) => ({
        candidate: codes.candidateIndex.get(pattern) ?? -1,
        when: when?.map((one) => compileCondition(one, codes)),
      })),
    })),
  }
}

function compileMatrices({ matrices }: AdviceKnowledge, codes: Codes): readonly CompiledMatrix[] {
  return matrices.map(({ question, points, cap, rows }) => ({
    question: codes.questionIndex.get(question) ?? codes.questions.length,
    points,
    cap,
    named: (codes.options.get(question) ?? []).map((option) =>
      rows
        .filter((row) => row.option === option)
        .flatMap((row) => row.cells.flatMap((cell) => cell.candidates))
        .reduce((mask, pattern) => mask | candidateBit(codes, pattern), 0),
    ),
  }))
}

function compileRules({ points, constraints }: AdviceKnowledge, codes: Codes): readonly CompiledRule[] {
  const awards = points.map(({ when, awards }): CompiledRule => {
    const lines = awards.flatMap((award) =>
      award.patterns.flatMap((pattern) => {
        const candidate = codes.candidateIndex.get(pattern)
        return candidate === undefined ? [] : [{ candidate, points: award.points }]
      }),
    )
    return {
      ...compileCondition(when, codes),
      candidates: lines.map((line) => line.candidate),
      points: lines.map((line) => line.points),
      eliminates: 0,
      speaksFor: lines.reduce((mask, line) => (line.points > 0 ? mask | (1 << line.candidate) : mask), 0),
    }
  })
  const bans = constraints.map(
    ({ when, eliminates }): CompiledRule => ({
      ...compileCondition(when, codes),
      candidates: [],
      points: [],
      eliminates: eliminates.reduce((mask, pattern) => mask | candidateBit(codes, pattern), 0),
      speaksFor: 0,
    }),
  )
  return [...bans, ...awards]
}

const candidateBit = (codes: Codes, pattern: string): number => {
  const index = codes.candidateIndex.get(pattern)
  return index === undefined ? 0 : 1 << index
}
