import { recommend } from '#advisor/recommend/recommend.ts'
import type { WhatIf } from '#schema/advice/advice.ts'
import type { Answers, Way } from '#schema/advice/answers.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import { caseOf } from './case.ts'
import { findConflict } from './conflict.ts'
import { nearestFlips } from './flips.ts'
import { openQuestions } from './open/open-questions.ts'
import { settleFirst } from './open/settle-first.ts'
import { simplerOption } from './simpler-option.ts'
import { whyNot } from './why-not.ts'

/** What would change the recommendation: why not the others, what is still open, what excludes what, and the do-less answer. */
export function whatIf(knowledge: AdviceKnowledge, answers: Answers, way: Way): WhatIf {
  const subject = caseOf(knowledge, answers, way)
  const recommendation = recommend(knowledge, answers, way)
  const open = openQuestions(subject)
  return {
    whyNot: whyNot(recommendation, nearestFlips(subject)),
    open,
    settleFirst: settleFirst(subject, open),
    conflict: findConflict(subject, recommendation),
    simpler: simplerOption(knowledge, recommendation),
  }
}
