import type { Way } from '#schema/advice/answers.ts'
import { type AnswerMasks, UNKNOWN_BIT } from './codes.ts'
import type { Compiled, CompiledFlow } from './compile.ts'
import { holdsIn } from './compiled-condition.ts'
import { NONE, replay } from './replay.ts'
import { narrow } from './rule-sets.ts'

/** What is used again from one evaluation to the next, so that none allocates. Nothing of it outlives a call. */
export interface Workspace {
  readonly used: Int32Array
  readonly points: Int32Array
  readonly reached: boolean[]
  readonly stack: number[]
  readonly held: Int32Array
}

export function workspaceFor(compiled: Compiled): Workspace {
  return {
    used: new Int32Array(compiled.codes.questions.length),
    points: new Int32Array(compiled.codes.candidates.length),
    reached: compiled.flow.nodes.map(() => false),
    stack: [],
    held: new Int32Array(compiled.ruleSets.all.length),
  }
}

/** Index of the first place for these answers, or `NONE`; the same as that of the explained path. */
export function firstPlace(compiled: Compiled, answers: AnswerMasks, way: Way, work: Workspace): number {
  const { flow, matrices, rules } = compiled
  const { used, points, held } = work
  for (let q = 0; q < used.length; q++) used[q] = answers[q] as number
  const outcome = replay(flow, answers, work.reached, work.stack)
  if (way === 'guided') dropUnreached(flow, work)
  points.fill(0)
  let out = 0
  let spoken = 0
  const leaf = outcome === NONE ? NONE : leafCandidate(flow, outcome, used)
  if (leaf !== NONE) {
    points[leaf] = flow.points
    spoken |= 1 << leaf
  }
  for (const { question, named, points: worth, cap } of matrices) {
    const mask = used[question] as number
    if (mask !== 0) spoken |= addMatrix(named, mask & ~UNKNOWN_BIT, worth, cap, points)
  }
  holdingRules(compiled, work)
  for (let w = 0; w < held.length; w++) {
    for (let bits = held[w] as number; bits !== 0; bits &= bits - 1) {
      const rule = rules[(w << 5) + 31 - Math.clz32(bits & -bits)]
      if (!rule) continue
      out |= rule.eliminates
      spoken |= rule.speaksFor
      for (let i = 0; i < rule.candidates.length; i++) {
        const candidate = rule.candidates[i] as number
        points[candidate] = (points[candidate] as number) + (rule.points[i] as number)
      }
    }
  }
  return (spoken & ~out) === 0 ? NONE : best(points, out, compiled.places)
}

function holdingRules({ ruleSets, ruleQuestions }: Compiled, { used, held }: Workspace): void {
  held.set(ruleSets.all)
  for (const question of ruleQuestions) narrow(held, ruleSets.allowing(question, used[question] as number))
}

function best(points: Int32Array, out: number, places: readonly number[]): number {
  let first = NONE
  for (let c = 0; c < points.length; c++) {
    if (out & (1 << c)) continue
    const lead = first === NONE ? 1 : (points[c] as number) - (points[first] as number)
    if (lead > 0 || (lead === 0 && (places[c] as number) < (places[first] as number))) first = c
  }
  return first
}

/** Adds what the chosen rows give, at most `cap` to each candidate; returns the candidates that they name. */
export function addMatrix(
  named: readonly number[],
  mask: number,
  worth: number,
  cap: number,
  points: Int32Array | number[],
) {
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

function dropUnreached({ nodes }: CompiledFlow, { reached, used }: Workspace): void {
  for (let n = 0; n < nodes.length; n++) if (!reached[n]) used[nodes[n]?.question as number] = 0
}

function leafCandidate({ outcomes }: CompiledFlow, outcome: number, used: Int32Array): number {
  for (const { candidate, when } of outcomes[outcome]?.choose ?? []) {
    if (!when || when.some((one) => holdsIn(one, used))) return candidate
  }
  return NONE
}
