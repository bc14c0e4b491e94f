import { atOnce } from '#advisor/at-once.ts'
import { recommend } from '#advisor/recommend/recommend.ts'
import type { Recommendation, WhatIf } from '#schema/advice/advice.ts'
import type { Answers, Way } from '#schema/advice/answers.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import { type Case, caseOf } from './case.ts'
import { findConflict } from './conflict.ts'
import { nearestFlips } from './flips.ts'
import { openQuestions } from './open/open-questions.ts'
import { settleFirst } from './open/settle-first.ts'
import { simplerOption } from './simpler-option.ts'
import { whyNot } from './why-not.ts'

/** What would change the recommendation: why not the others, what is still open, what excludes what, and the do-less answer. */
export function whatIf(knowledge: AdviceKnowledge, answers: Answers, way: Way): WhatIf {
  return atOnce(whatIfInSteps(caseOf(knowledge, answers, way), recommend(knowledge, answers, way)))
}

/** The same for a page that has something else to do in between. */
export function* whatIfInSteps(subject: Case, recommendation: Recommendation): Generator<undefined, WhatIf> {
  const flips = nearestFlips(subject)
  yield
  const open = openQuestions(subject)
  yield
  return {
    whyNot: whyNot(recommendation, flips),
    open,
    settleFirst: settleFirst(subject, open),
    conflict: findConflict(subject, recommendation),
    simpler: simplerOption(subject.knowledge, recommendation),
  }
}
