import type { Knowledge } from '#schema/content/knowledge.ts'
import { adviseOn, type FailedWitness, partsIn } from './failed-witness.ts'

/** A candidate's witness puts it first; a part's witness puts it into the stack. */
export function patternWitnesses(knowledge: Knowledge): readonly FailedWitness[] {
  return Object.values(knowledge.patterns).flatMap(({ id, role }) => {
    if (role === 'architecture') return []
    const entry = `patterns/${id}`
    const witness = knowledge.witnesses.patterns[id]
    if (!witness) {
      const remedy = 'Add `witness` with answers that put it first, or into the stack.'
      return [{ entry, message: 'Nothing shows when it is recommended.', remedy }]
    }
    const advice = adviseOn(knowledge, witness)
    const { first } = advice.recommendation
    const parts = partsIn(advice).map(({ pattern }) => pattern)
    if (role === 'candidate' ? first === id : parts.includes(id)) return []
    const message =
      role === 'candidate'
        ? `The witness puts ${first ?? 'nothing'} first.`
        : `The witness gives a stack of ${parts.join(', ') || 'nothing'}.`
    return [{ entry, message, remedy: 'Change the witness, or the rules that should lead to it.' }]
  })
}
