import type { Advice, WhatIf } from '#schema/advice/advice.ts'
import type { Answers, Way } from '#schema/advice/answers.ts'
import type { NumberCheck, NumberClash } from '#schema/advice/number-check.ts'
import type { Precedent } from '#schema/advice/precedent.ts'
import type { AdviceKnowledge, LibraryKnowledge } from '#schema/content/knowledge.ts'
import { advise } from './advise.ts'
import { atOnce } from './at-once.ts'
import { checkNumbers } from './numbers/check-numbers.ts'
import { numberClashes } from './numbers/number-clashes.ts'
import { nearestDecisions } from './precedents/nearest-decisions.ts'
import { caseOf } from './what-if/case.ts'
import { whatIfInSteps } from './what-if/what-if.ts'

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

/** @param library undefined where it is not fetched yet, null where it could not be */
export function adviseInFull(
  knowledge: AdviceKnowledge,
  library: Decisions | null | undefined,
  answers: Answers,
  way: Way,
): FullAdvice {
  return atOnce(adviseInSteps(knowledge, library, answers, way))
}

/** The same for a page that has something else to do in between. */
export function* adviseInSteps(
  knowledge: AdviceKnowledge,
  library: Decisions | null | undefined,
  answers: Answers,
  way: Way,
): Generator<undefined, FullAdvice> {
  const advice = advise(knowledge, answers, way)
  const { recommendation } = advice
  yield
  const subject = caseOf(knowledge, answers, way)
  yield
  const whatIf = yield* whatIfInSteps(subject, recommendation)
  yield
  return {
    advice,
    whatIf,
    precedents: library ? nearestDecisions(library.decisions, recommendation.used) : undefined,
    numbers: checkNumbers(recommendation.used),
    clashes: numberClashes(knowledge, recommendation.used),
  }
}
