import type { Way } from '#schema/advice/answers.ts'
import type { AnswerMasks } from './codes.ts'
import type { Compiled, CompiledFlow } from './compile.ts'
import { holdsIn } from './compiled-condition.ts'
import { NONE, replay } from './replay.ts'
import { narrow } from './rule-sets.ts'
import { clear, countLeaf, countMatrices, countRules, emptyTally, leading, type Tally } from './tally.ts'

/** What is used again from one evaluation to the next, so that none allocates. Nothing of it outlives a call. */
export interface Workspace {
  readonly used: Int32Array
  readonly tally: Tally
  readonly reached: boolean[]
  readonly stack: number[]
  readonly held: Int32Array
}

export function workspaceFor(compiled: Compiled): Workspace {
  return {
    used: new Int32Array(compiled.codes.questions.length),
    tally: emptyTally(compiled),
    reached: compiled.flow.nodes.map(() => false),
    stack: [],
    held: new Int32Array(compiled.ruleSets.all.length),
  }
}

/** Index of the first place for these answers, or `NONE`; the same as that of the explained path. */
export function firstPlace(compiled: Compiled, answers: AnswerMasks, way: Way, work: Workspace): number {
  const { used, held, tally } = work
  const outcome = countAnswers(compiled, answers, way, work)
  clear(tally)
  countLeaf(compiled, leafCandidate(compiled.flow, outcome, used), tally)
  for (const question of compiled.matrixQuestions) countMatrices(compiled, question, used[question] as number, tally)
  holdingRules(compiled, work, NONE)
  countRules(compiled, held, tally)
  return leading(tally, compiled.places)
}

/** Fills `used` with the answers that count and returns the index of the flow's outcome, or `NONE`. */
export function countAnswers({ flow }: Compiled, answers: AnswerMasks, way: Way, work: Workspace): number {
  const { used, reached, stack } = work
  for (let q = 0; q < used.length; q++) used[q] = answers[q] as number
  const outcome = replay(flow, answers, reached, stack)
  if (way === 'guided') dropUnreached(flow, work)
  return outcome
}

/** Fills `held` with the rules that hold, whatever the answer to the question `except` is. */
export function holdingRules(
  { ruleSets, ruleQuestions }: Compiled,
  { used, held }: Pick<Workspace, 'used' | 'held'>,
  except: number,
): void {
  held.set(ruleSets.all)
  for (const question of ruleQuestions) {
    if (question !== except) narrow(held, ruleSets.allowing(question, used[question] as number))
  }
}

function dropUnreached({ nodes }: CompiledFlow, { reached, used }: Workspace): void {
  for (let n = 0; n < nodes.length; n++) if (!reached[n]) used[nodes[n]?.question as number] = 0
}

/** Index of the candidate that takes the place of an outcome, or `NONE`. */
export function leafCandidate({ outcomes }: CompiledFlow, outcome: number, used: Int32Array): number {
  if (outcome === NONE) return NONE
  for (const { candidate, when } of outcomes[outcome]?.choose ?? []) {
    if (!when || when.some((one) => holdsIn(one, used))) return candidate
  }
  return NONE
}
