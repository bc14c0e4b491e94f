import type { Answers } from '#schema/advice/answers.ts'
import type { CoreKnowledge } from '#schema/content/knowledge.ts'
import { readAnswers, type Search, writeAnswers } from './address.ts'
import { own } from './same.ts'

type Questions = CoreKnowledge['questions']

const PREFIX = 'to.'

/**
 * Reads the answers that a comparison changes: `to.latency=under-10ms`; `to.latency=` takes the answer back and reads
 * as an empty list. What the book does not know is dropped.
 */
export function readChanges(questions: Questions, search: Search): Answers {
  const pairs: Record<string, string> = {}
  const changes: Record<string, readonly string[]> = {}
  for (const { id } of questions) {
    const given = own(search, PREFIX + id)
    if (given === '') changes[id] = []
    else if (given !== undefined) pairs[id] = given
  }
  return { ...changes, ...readAnswers(questions, pairs) }
}

/** The inverse of `readChanges`. */
export function writeChanges(questions: Questions, changes: Answers): Record<string, string> {
  const given = writeAnswers(questions, changes)
  const pairs: Record<string, string> = {}
  for (const { id } of questions) if (own(changes, id) !== undefined) pairs[PREFIX + id] = own(given, id) ?? ''
  return pairs
}

/** The answers with the changes put in. */
export function applyChanges(answers: Answers, changes: Answers): Answers {
  const changed = Object.entries({ ...answers, ...changes })
  return Object.fromEntries(changed.filter(([, options]) => options.length > 0))
}
