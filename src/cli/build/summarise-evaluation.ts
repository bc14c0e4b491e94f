import type { EvaluatedCase, EvaluatedMode } from '#advisor/evaluate/evaluate.ts'
import type { EvaluationMiss, EvaluationSummary } from '#schema/advice/evaluation.ts'
import type { PublishedDecision } from '#schema/content/guide.ts'

/** What the page about the method shows of an evaluation: totals, and each miss with the decision that it misses. */
export function summariseEvaluation(
  modes: readonly EvaluatedMode[],
  decisions: readonly PublishedDecision[],
): EvaluationSummary {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]))
  return {
    decisions: decisions.length,
    modes: modes.map(({ mode, cases, top1, top3 }) => ({
      mode,
      top1,
      top3,
      misses: cases
        .filter(({ place }) => place !== 'first')
        .flatMap((missed) => miss(missed, byId.get(missed.id)) ?? []),
    })),
  }
}

function miss(missed: EvaluatedCase, decision: PublishedDecision | undefined): EvaluationMiss | undefined {
  if (!decision) return undefined
  return {
    id: missed.id,
    system: decision.system,
    url: decision.url,
    chosen: missed.chosen,
    accepted: missed.accept,
    ours: missed.topThree[0],
    near: missed.place === 'top-three',
    because: missed.deciding[0]?.text,
  }
}
