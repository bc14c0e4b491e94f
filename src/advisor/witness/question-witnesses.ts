import { holds } from '#advisor/recommend/condition.ts'
import type { Advice } from '#schema/advice/advice.ts'
import type { Knowledge } from '#schema/content/knowledge.ts'
import { adviseOn, type FailedWitness, partsIn } from './failed-witness.ts'

/**
 * The change that a question's witness names alters first place, the stack, or the products that are named as examples
 * of either. A number only feeds sums and has none.
 */
export function questionWitnesses(knowledge: Knowledge): readonly FailedWitness[] {
  return knowledge.questions.flatMap(({ id, kind }) => {
    const entry = `questions/${id}`
    const witness = knowledge.witnesses.questions[id]
    if (!witness) {
      const remedy = 'Add `witness` with answers and the option that, given instead, changes the advice.'
      return kind === 'number' ? [] : [{ entry, message: 'Nothing shows what the question changes.', remedy }]
    }
    const before = adviseOn(knowledge, witness.answers)
    const after = adviseOn(knowledge, { ...witness.answers, [id]: [witness.change] })
    const [one, other] = [before, after].map((advice) => shown(knowledge, advice).join())
    if (before.recommendation.first !== after.recommendation.first || one !== other) return []
    const message = `With ${witness.change} instead, first place stays ${before.recommendation.first ?? 'empty'} and the stack stays as it was.`
    return [
      { entry, message, remedy: 'Choose answers or an option by which the question decides, or drop the question.' },
    ]
  })
}

/** The parts of the stack, and the products that these answers call for. */
function shown({ patterns }: Knowledge, advice: Advice): readonly string[] {
  const parts = partsIn(advice).map(({ pattern }) => pattern)
  const products = parts.flatMap((id) => patterns[id]?.products ?? [])
  const named = products.filter(({ when }) => when && holds(when, advice.recommendation.used)).map(({ name }) => name)
  return [...parts, ...named]
}
