import { given } from '#advisor/answers/given.ts'
import type { Answers } from '#schema/advice/answers.ts'
import type { PublishedDecision } from '#schema/content/guide.ts'

export interface Precedent {
  readonly decision: PublishedDecision
  /** Between 0 (the same) and 1; comparable within one list only. */
  readonly distance: number
  /** Questions that both answer alike, and those that they answer differently. */
  readonly alike: readonly string[]
  readonly different: readonly string[]
}

/** Fewer questions in common than this say nothing about likeness. */
const FEWEST_SHARED = 2

/**
 * The published decisions nearest to some answers. Only questions that both sides answer are compared; what was chosen is
 * never looked at, so that decisions which disagree with the advice show up like any other.
 * @param answers those that count
 */
export function nearestDecisions(
  decisions: readonly PublishedDecision[],
  answers: Answers,
  most = 5,
): readonly Precedent[] {
  return decisions
    .map((decision) => precedent(decision, answers))
    .filter(({ alike, different }) => alike.length + different.length >= FEWEST_SHARED && alike.length > 0)
    .toSorted((a, b) => a.distance - b.distance || (a.decision.id < b.decision.id ? -1 : 1))
    .slice(0, most)
}

function precedent(decision: PublishedDecision, answers: Answers): Precedent {
  const shared = Object.keys(answers).filter(
    (question) => given(answers, question).length > 0 && given(decision.answers, question).length > 0,
  )
  const gaps = shared.map((question) => gap(given(answers, question), given(decision.answers, question)))
  const sum = gaps.reduce((total, one) => total + one, 0)
  return {
    decision,
    // One imagined agreement and one imagined difference, so that two answers in common weigh less than ten.
    distance: (sum + 1) / (shared.length + 2),
    alike: shared.filter((_, i) => gaps[i] === 0),
    different: shared.filter((_, i) => gaps[i] !== 0),
  }
}

/** 0 for equal sets of options, 1 for sets with nothing in common. */
function gap(a: readonly string[], b: readonly string[]): number {
  const common = a.filter((option) => b.includes(option)).length
  return 1 - common / new Set([...a, ...b]).size
}
