import { UNKNOWN_BIT } from '#advisor/recommend/fast/codes.ts'
import type { CompiledCondition } from '#advisor/recommend/fast/compiled-condition.ts'
import type { Case } from '#advisor/what-if/case.ts'
import { isFlowSettled, type OpenDomain } from './domains.ts'

/** By question index: the masks of options that may come to count, `0` among them where the answer may count for nothing. */
export type PossibleValues = readonly (readonly number[])[]

export function possibleValues(subject: Case, domains: readonly OpenDomain[]): PossibleValues {
  const { compiled, masks, way, path } = subject
  const values = masks.map((mask): readonly number[] => [mask & ~UNKNOWN_BIT])
  for (const { question, masks } of domains) values[question] = [...new Set(masks.map((mask) => mask & ~UNKNOWN_BIT))]
  if (way === 'free') return values
  const settled = isFlowSettled(subject)
  const reached = new Set(path.steps.map(({ question }) => question))
  for (const { question } of compiled.flow.nodes) {
    const mayCount = !settled || reached.has(compiled.codes.questions[question] ?? '')
    const sure = settled && mayCount
    if (!sure) values[question] = mayCount ? [...new Set([0, ...(values[question] ?? [])])] : [0]
  }
  return values
}

/** `never`, or the questions that still decide whether the condition holds; an empty list when it certainly does. */
export function opennessOf(
  { questions, masks }: CompiledCondition,
  values: PossibleValues,
): 'never' | readonly number[] {
  const open: number[] = []
  for (const [i, question] of questions.entries()) {
    const mask = masks[i] ?? 0
    const possible = values[question] ?? []
    if (possible.every((value) => (value & mask) === 0)) return 'never'
    if (possible.some((value) => (value & mask) === 0)) open.push(question)
  }
  return open
}
