import { expect, test } from 'vitest'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import { questionGroups } from './question-groups.ts'

const term = (id: string) => ({ id, label: id.toUpperCase(), meaning: `About ${id}.` })
const book = {
  vocabulary: {
    'question-groups': { id: 'question-groups', title: 'Groups', terms: ['where', 'what', 'how'].map(term) },
  },
} as unknown as AdviceKnowledge
const question = (id: string, group?: string) => ({ id, group }) as AdviceKnowledge['questions'][number]

test('questions stand under the headings of the book, in its order and not in theirs, and under no empty one', () => {
  const groups = questionGroups(book, [
    question('a', 'what'),
    question('b'),
    question('c', 'where'),
    question('d', 'what'),
  ])
  expect(groups.map(({ label, questions }) => [label, questions.map(({ id }) => id)])).toEqual([
    ['WHERE', ['c']],
    ['WHAT', ['a', 'd']],
    ['More', ['b']],
  ])
})
