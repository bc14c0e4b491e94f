import type { Answers } from '#schema/advice/answers.ts'
import type { CoreKnowledge } from '#schema/content/knowledge.ts'
import { readAnswers, writeAnswers } from './address.ts'
import { own, same } from './same.ts'

/**
 * Whether answers say something that the kept ones do not: another answer, or one to a question without any. A part of
 * the kept answers contradicts nothing. Kept answers that the book no longer knows count as they do in an address.
 */
export function contradicts(questions: CoreKnowledge['questions'], given: Answers, kept: Answers): boolean {
  const known = readAnswers(questions, writeAnswers(questions, kept))
  return Object.entries(given).some(([question, options]) => !same(options, own(known, question)))
}
