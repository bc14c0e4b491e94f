import { expect, test } from 'vitest'
import { linkKnowledge } from '#knowledge/link.ts'
import { miniBook } from '#knowledge/mini-book.ts'
import { problemsIn } from '#knowledge/spoil.ts'

const failed = (entry: string) => () => [{ entry, message: 'It shows nothing.', remedy: 'Choose other answers.' }]

test.each([
  ['a rule', 'rules/service-call', 'content/rules/points/mini.yaml:8:5 points.service-call.witness'],
  ['a pattern', 'patterns/call', 'content/patterns/call.yaml:19:1 witness'],
  ['a preset', 'presets/shop', 'content/presets/shop.yaml:6:1 first'],
])('the failed witness of %s is a problem at the place where it stands', (_, entry, place) => {
  const linked = linkKnowledge(miniBook(), { replay: failed(entry) })
  expect(problemsIn(linked)).toEqual([`${place}: It shows nothing. Choose other answers.`])
})

test('witnesses are not replayed while the book has other problems', () => {
  const linked = linkKnowledge(miniBook({ 'presets/shop.yaml': () => '' }), {
    replay: () => {
      throw new Error('the engine was asked about a book that does not link')
    },
  })
  expect(problemsIn(linked)).toHaveLength(1)
})

test('witnesses that hold leave the knowledge as it is', () => {
  expect(linkKnowledge(miniBook(), { replay: () => [] })).toHaveProperty('knowledge')
})
