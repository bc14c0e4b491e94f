import type { EvaluatedCase, EvaluatedMode, EvaluationMode } from '#advisor/evaluate/evaluate.ts'
import type { Reason } from '#schema/advice/reason.ts'

const WITH: Readonly<Record<EvaluationMode, string>> = {
  'all-answers': 'with all answers',
  'inferred-withheld': 'with every inferred answer withheld',
  'three-answers': 'with client, interaction and direction only',
}

/** More reasons than this make a line that nobody reads. */
const MOST_REASONS = 3

/** The misses of each mode, one a line, and its totals: `top-1 N/M top-3 N/M with ...`. */
export function printEvaluation(modes: readonly EvaluatedMode[]): readonly string[] {
  return modes.flatMap(({ mode, cases, top1, top3 }) => [
    ...cases.filter(({ place }) => place !== 'first').map(missLine),
    `top-1 ${top1}/${cases.length} top-3 ${top3}/${cases.length} ${WITH[mode]}`,
  ])
}

function missLine({ id, chosen, accept, topThree, place, deciding }: EvaluatedCase): string {
  const right = [chosen, ...accept].join(' or ')
  const ours = topThree.join(', ') || 'nothing'
  const reasons = deciding.slice(0, MOST_REASONS).map(reasonText)
  const because = reasons.length > 0 ? `: ${reasons.join(' ')}` : ''
  return `${place === 'missed' ? 'miss' : 'near'} ${id}: chose ${right}, ours ${ours}${because}`
}

function reasonText(reason: Reason & { readonly points?: number }): string {
  const worth = reason.points === undefined ? 'out' : `${reason.points > 0 ? '+' : ''}${reason.points}`
  return `(${worth}) ${reason.text}`
}
