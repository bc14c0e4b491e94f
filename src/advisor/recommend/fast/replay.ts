import { type AnswerMasks, UNKNOWN_BIT } from './codes.ts'
import type { CompiledFlow } from './compile.ts'

/** Index of no candidate, and of no outcome. */
export const NONE = -1

/**
 * Walks the flow and marks the nodes that it reaches.
 * @param stack scratch space
 * @returns the index of the outcome; `NONE` while an answer is missing or several outcomes remain
 */
export function replay(flow: CompiledFlow, answers: AnswerMasks, reached: boolean[], stack: number[]): number {
  reached.fill(false)
  stack.length = 0
  stack.push(flow.start)
  let outcome = NONE
  let undecided = false
  while (stack.length > 0) {
    const at = stack.pop() as number
    if (at < 0) {
      if (outcome !== NONE && outcome !== ~at) undecided = true
      outcome = ~at
      continue
    }
    const node = flow.nodes[at]
    if (!node || reached[at]) continue
    reached[at] = true
    const mask = answers[node.question] as number
    const before = stack.length
    for (const { bit, target } of node.branches) if (mask === UNKNOWN_BIT || mask & bit) stack.push(target)
    if (stack.length === before) undecided = true
  }
  return undecided ? NONE : outcome
}
