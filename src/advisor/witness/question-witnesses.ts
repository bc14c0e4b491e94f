import type { Knowledge } from '#schema/content/knowledge.ts'
import { adviseOn, type FailedWitness, partsIn } from './failed-witness.ts'

/** The change that a question's witness names alters first place or the stack. A number only feeds sums and has none. */
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
    const parts = [before, after].map((advice) => partsIn(advice).map(({ pattern }) => pattern))
    const sameStack = parts[0]?.join() === parts[1]?.join()
    if (before.recommendation.first !== after.recommendation.first || !sameStack) return []
    const message = `With ${witness.change} instead, first place stays ${before.recommendation.first ?? 'empty'} and the stack stays as it was.`
    return [
      { entry, message, remedy: 'Choose answers or an option by which the question decides, or drop the question.' },
    ]
  })
}
