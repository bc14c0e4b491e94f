import type { Way } from '#schema/advice/answers.ts'
import type { AnswerMasks } from './codes.ts'
import type { Compiled } from './compile.ts'
import { countAnswers, firstPlace, holdingRules, leafCandidate, type Workspace, workspaceFor } from './first-place.ts'
import { narrow } from './rule-sets.ts'
import { clear, copy, countLeaf, countMatrices, countRules, emptyTally, leading } from './tally.ts'

/** First places around one set of answers, in which one question is answered anew while all others stay. */
export interface Varying {
  /** Takes the answers and the question that will be varied. The answers must stay as they are until the last `at`. */
  readonly around: (answers: AnswerMasks, question: number) => void
  /** Index of the first place when the question has this mask of options, or `NONE`. */
  readonly at: (mask: number) => number
}

/**
 * Sums up once what does not read the varied question, so that each of its answers costs only what does. The search for
 * flips tries some thousand pairs of answers, most of which differ from the one before in this question alone.
 */
export function varying(compiled: Compiled, way: Way): Varying {
  const { flow, ruleSets, places } = compiled
  const work: Workspace = workspaceFor(compiled)
  const ofFlow = new Set(flow.nodes.map((node) => node.question))
  const rest = emptyTally(compiled)
  const reading = new Int32Array(work.held.length)
  let question = 0
  let outcome = 0
  let masks: number[] | undefined

  const around = (answers: AnswerMasks, varied: number): void => {
    question = varied
    // An answer of the flow decides which others count, so nothing can be summed up before it is known.
    masks = ofFlow.has(varied) ? [...answers] : undefined
    if (masks) return
    outcome = countAnswers(compiled, answers, way, work)
    holdingRules(compiled, work, question)
    reading.set(work.held)
    narrow(reading, ruleSets.reading(question))
    for (let w = 0; w < reading.length; w++) work.held[w] = (work.held[w] as number) & ~(reading[w] as number)
    clear(rest)
    countRules(compiled, work.held, rest)
    for (const other of compiled.matrixQuestions) {
      if (other !== question) countMatrices(compiled, other, work.used[other] as number, rest)
    }
  }

  const at = (mask: number): number => {
    if (masks) {
      masks[question] = mask
      return firstPlace(compiled, masks, way, work)
    }
    const { used, held, tally } = work
    used[question] = mask
    held.set(reading)
    narrow(held, ruleSets.allowing(question, mask))
    copy(rest, tally)
    countRules(compiled, held, tally)
    countMatrices(compiled, question, mask, tally)
    countLeaf(compiled, leafCandidate(flow, outcome, used), tally)
    return leading(tally, places)
  }
  return { around, at }
}
