import { walkFlow } from '#advisor/flow/walk-flow.ts'
import type { RankedCandidate, Recommendation } from '#schema/advice/advice.ts'
import type { Answers, Way } from '#schema/advice/answers.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import { effectiveAnswers } from './effective-answers.ts'
import { eliminations } from './eliminations.ts'
import { pointsLines } from './points-lines.ts'
import { tiePlaces } from './tie-break.ts'

/**
 * Turns answers into a ranking of all candidates: constraints eliminate, the rest is weighed, each line with its origin.
 * There is no first place when everything is eliminated or when no line speaks for any candidate that is left.
 */
export function recommend(knowledge: AdviceKnowledge, answers: Answers, way: Way): Recommendation {
  const path = walkFlow(knowledge.flow, answers)
  const used = effectiveAnswers(knowledge, answers, way, path)
  const lines = pointsLines(knowledge, used, path)
  const out = eliminations(knowledge, used)
  const places = tiePlaces(knowledge)

  const candidates = knowledge.candidates.map((pattern): RankedCandidate => {
    const own = lines.get(pattern) ?? []
    const points = own.reduce((sum, line) => sum + line.points, 0)
    return { pattern, points, lines: own, eliminations: out.get(pattern) ?? [] }
  })
  const byPlace = (a: RankedCandidate, b: RankedCandidate) =>
    Number(isOut(a)) - Number(isOut(b)) ||
    b.points - a.points ||
    (places.get(a.pattern) ?? 0) - (places.get(b.pattern) ?? 0)
  const ranking = candidates.toSorted(byPlace)
  return { first: firstOf(ranking), ranking, path, used }
}

function firstOf(ranking: readonly RankedCandidate[]): string | undefined {
  const left = ranking.filter((candidate) => !isOut(candidate))
  const somethingSpeaks = left.some(({ lines }) => lines.some((line) => line.points > 0))
  return somethingSpeaks ? left[0]?.pattern : undefined
}

const isOut = (candidate: RankedCandidate): boolean => candidate.eliminations.length > 0
