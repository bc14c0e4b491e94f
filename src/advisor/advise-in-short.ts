import type { Advice, WhatIf } from '#schema/advice/advice.ts'
import type { Answers, Way } from '#schema/advice/answers.ts'
import type { NumberClash } from '#schema/advice/number-check.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import { numberClashes } from './numbers/number-clashes.ts'
import { confidence } from './recommend/confidence.ts'
import { recommend } from './recommend/recommend.ts'
import { caseOf } from './what-if/case.ts'
import { whatIfInShort } from './what-if/what-if-in-short.ts'

/** What the head of a report tells. */
export interface ShortAdvice {
  readonly advice: Pick<Advice, 'recommendation' | 'confidence'>
  /** Why not the runner-up; of the others nothing is said. */
  readonly whatIf: Pick<WhatIf, 'whyNot' | 'conflict'>
  readonly clashes: readonly NumberClash[]
}

/**
 * In steps, for a page that has something else to do in between. Reads neither the parts of the stack nor anything of
 * the library, so that a small part of the book is enough.
 */
export function* adviseInShort(
  knowledge: AdviceKnowledge,
  answers: Answers,
  way: Way,
): Generator<undefined, ShortAdvice> {
  const recommendation = recommend(knowledge, answers, way)
  yield
  const subject = caseOf(knowledge, answers, way)
  yield
  return {
    advice: { recommendation, confidence: confidence(recommendation) },
    whatIf: whatIfInShort(subject, recommendation),
    clashes: numberClashes(knowledge, recommendation.used),
  }
}
