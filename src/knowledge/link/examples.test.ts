import { expect, test } from 'vitest'
import { linkKnowledge } from '#knowledge/link.ts'
import { MINI_BOOK, miniBook } from '#knowledge/mini-book.ts'
import { problemsIn, spoil } from '#knowledge/spoil.ts'

const REMEDY = 'to which `queue` is the right advice, and why.'

test('a candidate with too few examples is refused, with how many to add', () => {
  expect(spoil('flows/mini.examples.yaml', 'first: queue', 'first: call')).toEqual([
    `content/patterns/queue.yaml:3:7 role: only 2 of the examples expect this candidate first. Add 1 to a file flows/<topic>.examples.yaml: answers ${REMEDY}`,
  ])
})

test('a candidate without any example is refused', () => {
  const files = miniBook({
    'patterns/mail.yaml': () => MINI_BOOK['patterns/queue.yaml']?.replace('id: queue', 'id: mail'),
  })
  expect(problemsIn(linkKnowledge(files))).toContainEqual(
    expect.stringMatching(
      /^content\/patterns\/mail.yaml:3:7 role: no example expects this candidate first. Add 3 to a file/,
    ),
  )
})

test('examples are counted only once everything else holds', () => {
  expect(spoil('flows/mini.examples.yaml', 'first: queue', 'first: quue')).toEqual([
    expect.stringContaining('`quue` is no candidate pattern.'),
  ])
})
