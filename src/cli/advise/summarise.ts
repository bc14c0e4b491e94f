import { advise } from '#advisor/advise.ts'
import { whatIf } from '#advisor/what-if/what-if.ts'
import type { Advice, WhatIf } from '#schema/advice/advice.ts'
import type { PointsLine } from '#schema/advice/reason.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { AdviseRequest } from './read-request.ts'

/** What `advise` prints as JSON: the advice and what would change it, led by what a reader looks for first. */
export interface AdviceSummary extends Advice, WhatIf {
  readonly title: string
  /** Null where nothing is left, or nothing that was answered speaks for any pattern. */
  readonly first: string | null
  readonly verdict: string | null
  /** What speaks for first place, heaviest first. */
  readonly reasons: readonly PointsLine[]
  /** Version of the book that the advice was made from. */
  readonly knowledge: string
}

export function summarise(knowledge: AdviceKnowledge, request: AdviseRequest): AdviceSummary {
  const { answers, way, title } = request
  const advice = advise(knowledge, answers, way)
  const { first, ranking } = advice.recommendation
  const { confidence, stack, checklist, ...rest } = advice
  const { whyNot, ...change } = whatIf(knowledge, answers, way)
  const lines = ranking.find(({ pattern }) => pattern === first)?.lines ?? []
  return {
    title,
    first: first ?? null,
    verdict: (first && knowledge.patterns[first]?.verdict) ?? null,
    confidence,
    reasons: lines.filter(({ points }) => points > 0).toSorted((a, b) => b.points - a.points),
    whyNot,
    stack,
    checklist,
    ...rest,
    ...change,
    knowledge: knowledge.version,
  }
}
