import type { Condition } from '#schema/content/common.ts'
import { type Codes, maskOf } from './codes.ts'

/** Every question listed must have one of the options of its mask. */
export interface CompiledCondition {
  readonly questions: readonly number[]
  readonly masks: readonly number[]
}

export function compileCondition(when: Condition, codes: Codes): CompiledCondition {
  const entries = Object.entries(when)
  return {
    questions: entries.map(([question]) => codes.questionIndex.get(question) ?? codes.questions.length),
    masks: entries.map(([question, options]) => maskOf(codes, question, options)),
  }
}

/** True when every question of the condition has one of its options. */
export function holdsIn({ questions, masks }: CompiledCondition, used: Int32Array): boolean {
  for (let i = 0; i < questions.length; i++) {
    if (((used[questions[i] as number] as number) & (masks[i] as number)) === 0) return false
  }
  return true
}
