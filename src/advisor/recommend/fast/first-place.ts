import type { Way } from '#schema/advice/answers.ts'
import { type AnswerMasks, UNKNOWN_BIT } from './codes.ts'
import type { Compiled, CompiledCondition, CompiledFlow } from './compile.ts'

/** Index of no candidate, and of no outcome. */
export const NONE = -1

/** What is used again from one evaluation to the next, so that none allocates. Nothing of it outlives a call. */
export interface Workspace {
  readonly used: number[]
  readonly points: number[]
  readonly reached: boolean[]
  readonly stack: number[]
}

export function workspaceFor(compiled: Compiled): Workspace {
  return {
    used: compiled.codes.questions.map(() => 0),
    points: compiled.codes.candidates.map(() => 0),
    reached: compiled.flow.nodes.map(() => false),
    stack: [],
  }
}

/** Index of the first place for these answers, or `NONE`; the same as that of the explained path. */
export function firstPlace(compiled: Compiled, answers: AnswerMasks, way: Way, work: Workspace): number {
  const { used, points } = work
  for (let q = 0; q < used.length; q++) used[q] = answers[q] as number
  const outcome = replay(compiled.flow, answers, work)
  if (way === 'guided') dropUnreached(compiled.flow, work)
  points.fill(0)
  let out = 0
  let spoken = 0
  const leaf = outcome === NONE ? NONE : leafCandidate(compiled.flow, outcome, used)
  if (leaf !== NONE) {
    points[leaf] = compiled.flow.points
    spoken |= 1 << leaf
  }
  for (const matrix of compiled.matrices) {
    const mask = used[matrix.question] as number
    if (mask !== 0) spoken |= addMatrix(matrix.named, mask & ~UNKNOWN_BIT, matrix.points, matrix.cap, points)
  }
  for (const rule of compiled.rules) {
    if (!holdsIn(rule, used)) continue
    out |= rule.eliminates
    const { candidates, points: awards } = rule
    for (let i = 0; i < candidates.length; i++) {
      const candidate = candidates[i] as number
      const award = awards[i] as number
      points[candidate] = (points[candidate] as number) + award
      if (award > 0) spoken |= 1 << candidate
    }
  }
  return (spoken & ~out) === 0 ? NONE : best(points, out, compiled.places)
}

function best(points: readonly number[], out: number, places: readonly number[]): number {
  let first = NONE
  for (let c = 0; c < points.length; c++) {
    if (out & (1 << c)) continue
    const lead = first === NONE ? 1 : (points[c] as number) - (points[first] as number)
    if (lead > 0 || (lead === 0 && (places[c] as number) < (places[first] as number))) first = c
  }
  return first
}

/** True when every question of the condition has one of its options. */
export function holdsIn({ questions, masks }: CompiledCondition, used: readonly number[]): boolean {
  for (let i = 0; i < questions.length; i++) {
    if (((used[questions[i] as number] as number) & (masks[i] as number)) === 0) return false
  }
  return true
}

/** Adds what the chosen rows give, at most `cap` each; returns the candidates named. */
export function addMatrix(named: readonly number[], mask: number, worth: number, cap: number, points: number[]) {
  let all = 0
  for (let o = 0; o < named.length; o++) if (mask & (1 << o)) all |= named[o] as number
  for (let c = 0; all >>> c !== 0; c++) {
    if (!(all & (1 << c))) continue
    let got = 0
    for (let o = 0; o < named.length; o++) if (mask & (1 << o) && (named[o] as number) & (1 << c)) got += worth
    points[c] = (points[c] as number) + Math.min(got, cap)
  }
  return all
}

/** Marks the reached nodes and returns the outcome, `NONE` while an answer is missing or several outcomes remain. */
function replay({ nodes, start }: CompiledFlow, answers: AnswerMasks, { reached, stack }: Workspace): number {
  reached.fill(false)
  stack.length = 0
  stack.push(start)
  let outcome = NONE
  let undecided = false
  while (stack.length > 0) {
    const at = stack.pop() as number
    if (at < 0) {
      if (outcome !== NONE && outcome !== ~at) undecided = true
      outcome = ~at
      continue
    }
    if (reached[at]) continue
    reached[at] = true
    const node = nodes[at]
    const mask = node ? (answers[node.question] as number) : 0
    const before = stack.length
    for (const { bit, target } of node?.branches ?? []) if (mask === UNKNOWN_BIT || mask & bit) stack.push(target)
    if (stack.length === before) undecided = true
  }
  return undecided ? NONE : outcome
}

function dropUnreached({ nodes }: CompiledFlow, { reached, used }: Workspace): void {
  for (let n = 0; n < nodes.length; n++) if (!reached[n]) used[nodes[n]?.question as number] = 0
}

function leafCandidate({ outcomes }: CompiledFlow, outcome: number, used: readonly number[]): number {
  for (const { candidate, when } of outcomes[outcome]?.choose ?? []) {
    if (!when || when.some((one) => holdsIn(one, used))) return candidate
  }
  return NONE
}
