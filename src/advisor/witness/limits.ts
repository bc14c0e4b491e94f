import { MOST_BITS } from '#advisor/recommend/fast/codes.ts'
import type { Knowledge } from '#schema/content/knowledge.ts'
import type { FailedWitness } from './failed-witness.ts'

/** The engine keeps candidates and the options of a question as bits of one number, and has no room for more. */
export function limits({ questions, candidates }: Knowledge): readonly FailedWitness[] {
  const remedy = `Keep to ${MOST_BITS}.`
  const many = questions.filter(({ options }) => options.length > MOST_BITS)
  const surplus = candidates.slice(MOST_BITS)
  return [
    ...many.map(({ id }) => ({ entry: `questions/${id}`, message: 'It has too many options.', remedy })),
    ...surplus.map((id) => ({ entry: `patterns/${id}`, message: 'There are too many candidates.', remedy })),
  ]
}
