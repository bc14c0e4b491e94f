import { describe, expect, test } from 'vitest'
import type { WhatIf } from '#schema/advice/advice.ts'
import { advice, allOut, withRecommendation } from './fixture/advice.ts'
import { whatIf } from './fixture/input.ts'
import { knowledge } from './fixture/knowledge.ts'
import { block, report, words } from './fixture/read.ts'

describe('when there is no first place', () => {
  const noStack = { stack: undefined, checklist: undefined, contradictions: [], antiPatterns: [] }

  test('answers that exclude each other are named, each with its question and what giving it up would bring', () => {
    const conflict: WhatIf['conflict'] = {
      answers: [
        { question: 'consumers', options: ['many'] },
        { question: 'delivery', options: ['exactly-once'] },
      ],
      relaxed: [{ question: 'consumers', first: 'rest' }],
    }
    const out = report({
      advice: withRecommendation({ first: undefined, ranking: allOut(advice.recommendation.ranking) }, noStack),
      whatIf: { ...whatIf, conflict },
    })
    expect(out.state).toBe('conflict')
    expect(out.verdict).toBe('No pattern meets all of these answers')
    expect(words(out.lead)).toBe(
      'Consumers: Many and Delivery: Exactly once exclude each other: together they rule out every pattern.',
    )
    const rows = block(out, 'conflict', 'facts').rows
    expect(rows.map((row) => [row.term, words(row.inlines), row.changes])).toEqual([
      ['Consumers', 'Many. Without it, REST comes first.', 'consumers'],
      ['Delivery', 'Exactly once.', 'delivery'],
    ])
    expect(block(out, 'weighed', 'scores').rows.every((row) => row.out)).toBe(true)
    expect(out.sections.map(({ id }) => id)).not.toContain('open')
  })

  test('when nothing speaks for any pattern it says so and starts with what to settle first', () => {
    const ranking = advice.recommendation.ranking.map((candidate) => ({ ...candidate, lines: [], eliminations: [] }))
    const open = report({
      advice: withRecommendation({ first: undefined, ranking, used: {} }, { ...noStack, answers: {} }),
      notes: {},
      precedents: [],
    })
    expect(open.state).toBe('open')
    expect(open.verdict).toBe('Not enough answers yet')
    expect(open.sections.map(({ id }) => id)).toEqual(['open'])
    expect(words(block(open, 'open', 'paragraph').inlines)).toBe('Settle this first: Requirements? It decides.')
  })
})

test('without the library nothing is cited and the rest stands', () => {
  const bare = report({ library: undefined })
  expect(JSON.stringify(bare)).not.toContain('"cite"')
  expect(bare.sections.map(({ id }) => id)).not.toContain('sources')
  expect(bare.sections.map(({ id }) => id)).toContain('weighed')
})

test('a title keeps its words and loses control characters, line breaks and half characters', () => {
  expect(report({ title: ' a\u0000b\r\n# c\u2028\ud800 ' }).title).toBe('a b # c \uFFFD')
  expect(report({ title: '\t\n' }).title).toBe('Untitled decision')
  expect(report({ title: 'REST \u202enot\u202c yet' }).title).toBe('REST not yet')
})

test('every sentence of the advice is in the report', () => {
  const all = JSON.stringify(report())
  const sentences = JSON.stringify(advice).matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)
  for (const [, sentence] of sentences) expect(all).toContain(sentence)
  expect(report().made).toEqual({ knowledge: knowledge.version, reviewed: knowledge.reviewed, on: '2026-11-23' })
})
