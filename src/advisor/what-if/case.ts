import { walkFlow } from '#advisor/flow/walk-flow.ts'
import { type AnswerMasks, encode } from '#advisor/recommend/fast/codes.ts'
import { type Compiled, compile } from '#advisor/recommend/fast/compile.ts'
import { firstPlace, workspaceFor } from '#advisor/recommend/fast/first-place.ts'
import { NONE, replay } from '#advisor/recommend/fast/replay.ts'
import { type Varying, varying } from '#advisor/recommend/fast/vary.ts'
import type { Answers, Way } from '#schema/advice/answers.ts'
import type { DecisionPath } from '#schema/advice/path.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'

/** One set of answers, ready to be asked "and if ...?" many times. */
export interface Case {
  readonly knowledge: AdviceKnowledge
  readonly answers: Answers
  readonly way: Way
  readonly path: DecisionPath
  readonly compiled: Compiled
  readonly masks: AnswerMasks
  /** Index of the first place for other masks; -1 for none. */
  readonly firstFor: (masks: AnswerMasks) => number
  /** The same where only one question is answered anew; one at a time. */
  readonly vary: Varying
  /** Whether other masks lead to one outcome of the flow. */
  readonly reachesOutcome: (masks: AnswerMasks) => boolean
}

export function caseOf(knowledge: AdviceKnowledge, answers: Answers, way: Way): Case {
  const compiled = compile(knowledge)
  const work = workspaceFor(compiled)
  return {
    knowledge,
    answers,
    way,
    path: walkFlow(knowledge.flow, answers),
    compiled,
    masks: encode(compiled.codes, answers),
    firstFor: (masks) => firstPlace(compiled, masks, way, work),
    vary: varying(compiled, way),
    reachesOutcome: (masks) => replay(compiled.flow, masks, work.reached, work.stack) !== NONE,
  }
}
