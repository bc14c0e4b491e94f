import { describe, expect, test } from 'vitest'
import type { Knowledge } from '#schema/content/knowledge.ts'
import { linkKnowledge } from './link.ts'
import { miniBook } from './mini-book.ts'
import { problemsIn } from './spoil.ts'

function bound(change: Parameters<typeof miniBook>[0] = {}): Knowledge {
  const linked = linkKnowledge(miniBook(change))
  if ('problems' in linked) throw new Error(problemsIn(linked).join('\n'))
  return linked.knowledge
}

describe('the bound book', () => {
  const knowledge = bound()

  test('orders questions by stage, then by order', () => {
    expect(knowledge.questions.map((question) => question.id)).toEqual(['size', 'speed', 'load', 'client', 'budget'])
  })

  test('lists candidates in their order, without parts', () => {
    expect(knowledge.candidates).toEqual(['call', 'queue'])
  })

  test('splits each pattern into what the advice needs and the rest', () => {
    expect(knowledge.patterns.call).not.toHaveProperty('tradeOffs')
    expect(knowledge.patternDetails.call).not.toHaveProperty('wire')
    expect(knowledge.patternDetails.call?.tradeOffs).toHaveLength(1)
  })

  test('carries witnesses apart from what pages load', () => {
    const { coverage, flowExamples, witnesses, ...loaded } = knowledge
    expect(JSON.stringify(loaded)).not.toContain('witness')
    expect(witnesses.rules['service-call']).toEqual({ client: ['service'] })
    expect(witnesses.patterns.call).toEqual({ speed: ['fast'] })
  })

  test('was reviewed on the newest day of its rules and facts', () => {
    expect(knowledge.reviewed).toBe('2026-03-04')
  })

  test('is frozen all the way down', () => {
    expect(Object.isFrozen(knowledge)).toBe(true)
    expect(Object.isFrozen(knowledge.points[0]?.awards[0]?.patterns)).toBe(true)
  })
})

describe('the version', () => {
  test('is the same for the same files in any order and with any line endings', () => {
    const files = miniBook().map(({ path, text }) => ({ path, text: text.replaceAll('\n', '\r\n') }))
    const linked = linkKnowledge([...files].reverse())
    expect('knowledge' in linked && linked.knowledge.version).toBe(bound().version)
  })

  test('changes with a word', () => {
    const other = bound({ 'presets/shop.yaml': (text) => text.replace('A shop.', 'A store.') })
    expect(other.version).not.toBe(bound().version)
    expect(other.version).toMatch(/^[0-9a-z]{11}$/)
  })
})

test('several problems come in order of file and line', () => {
  const files = miniBook({
    'patterns/queue.yaml': (text) => text.replace('[guide]', '[gide]').replace('tier: gold', 'tier: golden'),
    'facts/mini.yaml': (text) => text.replace('[guide]', '[gide]'),
  })
  expect(problemsIn(linkKnowledge(files)).map((problem) => problem.split(' ')[0])).toEqual([
    'content/facts/mini.yaml:7:15',
    'content/patterns/queue.yaml:6:7',
    'content/patterns/queue.yaml:18:11',
  ])
})
