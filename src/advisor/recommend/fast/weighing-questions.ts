import type { Compiled } from './compile.ts'
import type { CompiledCondition } from './compiled-condition.ts'

const cache = new WeakMap<Compiled, readonly number[]>()

/** Indices of the questions that first place can depend on at all, in order; the others only shape the stack. */
export function weighingQuestions(compiled: Compiled): readonly number[] {
  const cached = cache.get(compiled)
  if (cached) return cached
  const { flow, matrices, rules, codes } = compiled
  const conditions: readonly CompiledCondition[] = [
    ...rules,
    ...flow.outcomes.flatMap(({ choose }) => choose.flatMap(({ when }) => when ?? [])),
  ]
  const named = new Set([
    ...flow.nodes.map(({ question }) => question),
    ...matrices.map(({ question }) => question),
    ...conditions.flatMap(({ questions }) => questions),
  ])
  const weighing = codes.questions.map((_, index) => index).filter((index) => named.has(index))
  cache.set(compiled, weighing)
  return weighing
}
