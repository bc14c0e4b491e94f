import { advise } from '#advisor/advise.ts'
import type { Advice, StackPart } from '#schema/advice/advice.ts'
import type { Answers } from '#schema/advice/answers.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'

/** A witness that does not show what it is there to show. `entry` is `<folder>/<id>`. */
export interface FailedWitness {
  readonly entry: string
  readonly message: string
  readonly remedy: string
}

/** The advice for the answers of a witness; they are given in the free way. */
export function adviseOn(knowledge: AdviceKnowledge, answers: Answers): Advice {
  return advise(knowledge, answers, 'free')
}

export function partsIn({ stack }: Advice): readonly StackPart[] {
  return stack?.layers.flatMap(({ parts }) => parts) ?? []
}

/** The names of what was expected and missed, as a list in words. */
export function listed(ids: readonly string[]): string {
  return ids.length === 0 ? 'nothing' : ids.join(', ')
}
