import { differences } from '#advisor/recommend/contradictions.ts'
import { recommend } from '#advisor/recommend/recommend.ts'
import type { Recommendation } from '#schema/advice/advice.ts'
import type { Answers } from '#schema/advice/answers.ts'
import type { Reason } from '#schema/advice/reason.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'

/** What `evaluate` reads of a published decision. */
export interface EvaluatedDecision {
  readonly id: string
  readonly answers: Answers
  /** Questions whose answers the source implies rather than says. */
  readonly inferred: readonly string[]
  readonly chosen: string
  readonly accept: readonly string[]
}

/** How much of a decision's answers is given to the engine. */
export const EVALUATION_MODES = ['all-answers', 'inferred-withheld', 'three-answers'] as const
export type EvaluationMode = (typeof EVALUATION_MODES)[number]

/** What most people say first: who is at the other end, what kind of exchange it is, which way it runs. */
const THREE_QUESTIONS: readonly string[] = ['client', 'interaction', 'direction']

export interface EvaluatedCase {
  readonly id: string
  readonly chosen: string
  /** Patterns that the source names as good too. */
  readonly accept: readonly string[]
  /** Our first three; fewer when fewer are left, none when nothing that is given speaks for any. */
  readonly topThree: readonly string[]
  readonly place: 'first' | 'top-three' | 'missed'
  /** Why first place is not the chosen pattern: its elimination, or the lines that decided, heaviest first. Empty for a hit. */
  readonly deciding: readonly Reason[]
}

export interface EvaluatedMode {
  readonly mode: EvaluationMode
  readonly cases: readonly EvaluatedCase[]
  /** Cases in which the first place, or one of the first three, is the chosen pattern or an accepted one. */
  readonly top1: number
  readonly top3: number
}

/** Replays published decisions in the free way, with the same engine as the pages, once for each mode. */
export function evaluate(
  knowledge: AdviceKnowledge,
  decisions: readonly EvaluatedDecision[],
): readonly EvaluatedMode[] {
  return EVALUATION_MODES.map((mode) => {
    const cases = decisions.map((decision) => evaluateCase(knowledge, decision, answersFor(mode, decision)))
    return {
      mode,
      cases,
      top1: cases.filter(({ place }) => place === 'first').length,
      top3: cases.filter(({ place }) => place !== 'missed').length,
    }
  })
}

/** The answers that a mode gives to the engine. */
export function answersFor(mode: EvaluationMode, { answers, inferred }: EvaluatedDecision): Answers {
  const keep = (wanted: (question: string) => boolean): Answers =>
    Object.fromEntries(Object.entries(answers).filter(([question]) => wanted(question)))
  switch (mode) {
    case 'all-answers':
      return answers
    case 'inferred-withheld':
      return keep((question) => !inferred.includes(question))
    case 'three-answers':
      return keep((question) => THREE_QUESTIONS.includes(question))
  }
}

function evaluateCase(knowledge: AdviceKnowledge, decision: EvaluatedDecision, answers: Answers): EvaluatedCase {
  const { id, chosen, accept } = decision
  const recommendation = recommend(knowledge, answers, 'free')
  const right = [chosen, ...accept]
  const topThree = firstThree(recommendation)
  const place =
    topThree[0] !== undefined && right.includes(topThree[0])
      ? 'first'
      : topThree.some((pattern) => right.includes(pattern))
        ? 'top-three'
        : 'missed'
  return { id, chosen, accept, topThree, place, deciding: place === 'first' ? [] : deciding(recommendation, right) }
}

function firstThree({ first, ranking }: Recommendation): readonly string[] {
  if (first === undefined) return []
  return ranking
    .filter(({ eliminations }) => eliminations.length === 0)
    .slice(0, 3)
    .map(({ pattern }) => pattern)
}

function deciding({ ranking, first }: Recommendation, right: readonly string[]): readonly Reason[] {
  const leader = ranking.find(({ pattern }) => pattern === first)
  const best = ranking.find(({ pattern }) => right.includes(pattern))
  if (best && best.eliminations.length > 0) return best.eliminations
  return leader && best ? differences(leader, best) : []
}
