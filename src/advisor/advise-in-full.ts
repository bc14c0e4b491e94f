import type { Advice, WhatIf } from '#schema/advice/advice.ts'
import type { Answers, Way } from '#schema/advice/answers.ts'
import type { NumberCheck, NumberClash } from '#schema/advice/number-check.ts'
import type { Precedent } from '#schema/advice/precedent.ts'
import type { AdviceKnowledge, LibraryKnowledge } from '#schema/content/knowledge.ts'
import { advise } from './advise.ts'
import { checkNumbers } from './numbers/check-numbers.ts'
import { numberClashes } from './numbers/number-clashes.ts'
import { nearestDecisions } from './precedents/nearest-decisions.ts'
import { whatIf } from './what-if/what-if.ts'

/** All that a report tells about one interaction. */
export interface FullAdvice {
  readonly advice: Advice
  readonly whatIf: WhatIf
  /** Nearest first; undefined without published decisions to look in. */
  readonly precedents: readonly Precedent[] | undefined
  readonly numbers: readonly NumberCheck[]
  readonly clashes: readonly NumberClash[]
}

type Decisions = Pick<LibraryKnowledge, 'decisions'>

/** @param library undefined where it is not fetched yet */
export function adviseInFull(
  knowledge: AdviceKnowledge,
  library: Decisions | undefined,
  answers: Answers,
  way: Way,
): FullAdvice {
  const advice = advise(knowledge, answers, way)
  const { used } = advice.recommendation
  return {
    advice,
    whatIf: whatIf(knowledge, answers, way),
    precedents: library && nearestDecisions(library.decisions, used),
    numbers: checkNumbers(used),
    clashes: numberClashes(knowledge, used),
  }
}
