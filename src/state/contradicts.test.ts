import { expect, test } from 'vitest'
import type { CoreKnowledge } from '#schema/content/knowledge.ts'
import { contradicts } from './contradicts.ts'

const question = (id: string, kind: 'one' | 'many') => ({
  id,
  kind,
  short: id,
  options: ['a', 'b', 'c'].map((option) => ({ id: option, label: option })),
})
const QUESTIONS = [question('first', 'one'), question('second', 'many')] as unknown as CoreKnowledge['questions']
const KEPT = { first: ['a'], second: ['a', 'b'] }

test.each([
  ['the same answers', { first: ['a'], second: ['a', 'b'] }, false],
  ['a part of them', { second: ['a', 'b'] }, false],
  ['none', {}, false],
  ['another option', { first: ['b'], second: ['a', 'b'] }, true],
  ['fewer options of one question', { second: ['a'] }, true],
  ['more options of one question', { second: ['a', 'b', 'c'] }, true],
  ['"I don’t know yet" in the place of an answer', { first: ['unknown'] }, true],
])('%s', (_name, given, expected) => {
  expect(contradicts(QUESTIONS, given, KEPT)).toBe(expected)
})

test('an answer to a question that has none is one that was not saved', () => {
  expect(contradicts(QUESTIONS, { first: ['a'], second: ['a'] }, { first: ['a'] })).toBe(true)
})

test('kept answers count as an address would hold them: without what the book no longer knows, in its order', () => {
  expect(contradicts(QUESTIONS, { second: ['a', 'b'] }, { second: ['b', 'gone', 'a'], gone: ['x'] })).toBe(false)
  expect(contradicts(QUESTIONS, {}, { first: ['gone'] })).toBe(false)
})
