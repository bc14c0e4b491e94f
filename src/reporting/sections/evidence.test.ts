import { expect, test } from 'vitest'
import { advice } from '#reporting/fixture/advice.ts'
import { library } from '#reporting/fixture/library.ts'
import { block, report, section, words } from '#reporting/fixture/read.ts'

test('a contradiction says who says what, and once for all of a kind which answers decided', () => {
  const twice = { ...advice, contradictions: [...advice.contradictions, ...advice.contradictions] }
  const { blocks } = section(report({ advice: twice }), 'contradictions')
  expect(blocks.map((entry) => entry.kind)).toEqual(['list', 'paragraph'])
  expect(words(block(report(), 'contradictions', 'list').items[0] ?? [])).toBe(
    'The matrix “By requirement”, row “Loose Coupling”, column “Sync pattern” says “REST” (Requirements: Loose coupling), ' +
      'meaning REST.',
  )
  expect(words(block(report(), 'contradictions', 'paragraph').inlines)).toBe(
    'Message queue comes first all the same. The caller hands over and nothing may be lost. ' +
      '(Coupling: Loose; Delivery: At least once; decision flow)',
  )
})

test('open questions say which answer would put what first, and what is proved not to matter', () => {
  const row = block(report(), 'open', 'facts').rows[0]
  expect([row?.term, row?.changes, words(row?.inlines ?? [])]).toEqual([
    'Requirements',
    'requirements',
    'REST if “Loose coupling”; Message queue if “High throughput”',
  ])
  const paragraphs = section(report(), 'open').blocks.flatMap((entry) =>
    entry.kind === 'paragraph' ? [words(entry.inlines)] : [],
  )
  expect(paragraphs).toContain('These cannot change what comes first, whatever the answer: Latency budget.')
})

test('the do-less answer names the option, why it is less, and what moving on costs', () => {
  expect(words(block(report(), 'simpler', 'paragraph').inlines)).toBe(
    'REST is the simplest pattern that your answers allow. Nothing new to run. What it would cost to move on from it later: A queue and its alarms.',
  )
})

test('a precedent that chose otherwise is shown as such', () => {
  const cells = block(report(), 'precedents', 'table').rows[0]?.map((cell) => words(cell))
  expect(cells).toEqual([
    'A shop’s orders (2023-03-03)',
    'REST, a different choice',
    'Coupling: Loose',
    'Delivery: Exactly once',
  ])
})

test('figures stand with their sum and the questions that gave the numbers', () => {
  const numbers = [
    { id: 'latency-per-hop' as const, formula: '20 ms / 2 = 10 ms for each', inputs: [{ question: 'budget' }] },
  ]
  const row = block(report({ numbers }), 'numbers', 'facts').rows[0]
  expect([row?.term, words(row?.inlines ?? [])]).toEqual([
    'Latency for each hop',
    '20 ms / 2 = 10 ms for each. From: Latency budget.',
  ])
})

test('numbers that cannot all hold are said before the verdict and stand first, each with its question', () => {
  const clashes = [
    {
      id: 'latency-share-below-answer' as const,
      text: '8 ms are less than 10 ms.',
      answers: [
        { question: 'budget', options: ['8'] },
        { question: 'coupling', options: ['loose'] },
      ],
    },
  ]
  const out = report({ clashes })
  expect(words(out.warning ?? [])).toContain('Not all of your numbers can be right.')
  expect(out.sections[0]?.id).toBe('number-clashes')
  expect(words(block(out, 'number-clashes', 'paragraph').inlines)).toBe('8 ms are less than 10 ms.')
  const rows = block(out, 'number-clashes', 'facts').rows
  expect(rows.map((row) => [row.term, words(row.inlines), row.changes])).toEqual([
    ['Latency budget', '8 ms', 'budget'],
    ['Coupling', 'Loose', 'coupling'],
  ])
  expect(report().warning).toBeUndefined()
})

test('claims are those about this stack that the guide no longer gets right', () => {
  const rows = block(report(), 'since', 'claims').rows
  expect(rows.map((row) => [row.about, row.guideSays])).toEqual([['Message queue', 'A queue loses nothing.']])
})

test('what is wrong with a sample is not told in a report, which shows no code; what concerns an answer is', () => {
  const fact = { verdict: 'wrong' as const, now: 'It is not.', sources: ['guide'], date: '2026-01-02' }
  const facts = [
    { ...fact, id: 'sample', about: ['patterns/message-queue#samples.worker'], guideSays: 'The sample runs.' },
    { ...fact, id: 'answer', about: ['questions/coupling#loose'], guideSays: 'Loose is easy.' },
    { ...fact, id: 'other-answer', about: ['questions/coupling#tight'], guideSays: 'Tight is easy.' },
  ]
  const rows = block(report({ library: { ...library, facts } }), 'since', 'claims').rows
  expect(rows.map((row) => [row.about, row.guideSays])).toEqual([['Your answer: Loose', 'Loose is easy.']])
})

test('the sources say what their dates are', () => {
  expect(words(block(report(), 'sources', 'paragraph').inlines)).toContain('the day on which it was read')
})

test('sources are those cited, in the order of their numbers; the guide is among them without a number at each line', () => {
  expect(block(report(), 'sources', 'list').items.map((item) => words(item))).toEqual([
    'The guide, The authors, 2024-10-01',
    'A specification, A body, 2025-05-05',
  ])
})
