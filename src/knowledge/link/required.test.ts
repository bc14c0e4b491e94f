import { expect, test } from 'vitest'
import { linkKnowledge } from '#knowledge/link.ts'
import { MINI_BOOK, miniBook } from '#knowledge/mini-book.ts'
import { problemsIn } from '#knowledge/spoil.ts'

const without = (path: string) => problemsIn(linkKnowledge(miniBook({ [path]: () => undefined })))

test.each([
  ['guide/outline.yaml', 'guide/outline.yaml'],
  ['coverage.yaml', 'coverage.yaml'],
  ['flows/mini.yaml', 'flows/<id>.yaml'],
  ['checklists/mini.yaml', 'checklists/<id>.yaml'],
  ['rules/triggers/mini.yaml', 'rules/triggers/<topic>.yaml'],
])('a book without %s says so in one line', (path, place) => {
  expect(without(path)).toContain(
    `content/${place}:1:1 there is no such file yet. Write it: README.md shows a complete example.`,
  )
})

test('each list of words has to be there', () => {
  expect(without('vocabulary/glossary.yaml')).toEqual([
    'content/vocabulary/glossary.yaml:1:1 the file is not there. Write the list of words `glossary`.',
  ])
})

test('a list of words that no page reads is refused', () => {
  const files = miniBook({ 'vocabulary/words.yaml': () => MINI_BOOK['vocabulary/glossary.yaml'] })
  expect(problemsIn(linkKnowledge(files))).toEqual([
    'content/vocabulary/words.yaml:1:1 no page reads the list `words`. Rename the file, or move its words to glossary.yaml.',
  ])
})

test('a second flow is refused, since no page would show it', () => {
  const files = miniBook({ 'flows/other.yaml': () => MINI_BOOK['flows/mini.yaml']?.replace('id: mini', 'id: other') })
  expect(problemsIn(linkKnowledge(files))).toContain(
    'content/flows/other.yaml:1:1 there is more than one flow. Keep one: the product shows a single one.',
  )
})

test('an empty book lists what to write', () => {
  expect(problemsIn(linkKnowledge([]))).toHaveLength(18)
})
