import { describe, expect, test } from 'vitest'
import { fixture } from '#advisor/fixture.ts'
import type { Answers, Way } from '#schema/advice/answers.ts'
import { recommend } from './recommend.ts'

const ask = (answers: Answers, way: Way = 'free') => recommend(fixture, answers, way)
const candidate = (answers: Answers, pattern: string) => ask(answers).ranking.find((c) => c.pattern === pattern)

describe('recommend', () => {
  test('recommends nothing when nothing was answered', () => {
    expect(ask({}).first).toBeUndefined()
    expect(ask({}).ranking).toHaveLength(fixture.candidates.length)
  })

  test('recommends nothing when a question is answered with "unknown" only', () => {
    expect(ask({ interaction: ['unknown'] }).first).toBeUndefined()
  })

  test('puts the outcome of the flow first, with the sentence and the answers that led there', () => {
    const { first, ranking } = ask({ latency: ['relaxed'], coupling: ['loose'], delivery: ['at-least-once'] })
    expect(first).toBe('message-queue')
    expect(ranking[0]?.lines).toEqual([
      {
        text: 'Must arrive.',
        origin: { kind: 'flow', outcome: 'message-queue' },
        answers: [
          { question: 'latency', options: ['relaxed'] },
          { question: 'coupling', options: ['loose'] },
          { question: 'delivery', options: ['at-least-once'] },
        ],
        sources: ['guide'],
        points: 4,
      },
    ])
  })

  test('meets an outcome of two patterns by the one whose condition holds', () => {
    const tight = { latency: ['relaxed'], coupling: ['tight'] }
    expect(ask(tight).first).toBe('rest')
    expect(ask({ ...tight, requirements: ['complex-queries'] }).first).toBe('graphql')
  })

  test('counts a row once for a pattern that several of its cells name, and caps all rows of a matrix together', () => {
    const lines = candidate({ requirements: ['low-latency', 'loose-coupling'] }, 'message-queue')?.lines
    expect(lines?.map((line) => line.points)).toEqual([1])
    expect(lines?.[0]?.origin).toEqual({
      kind: 'matrix',
      matrix: 'by-requirement',
      row: 'low-latency',
      column: 'hybrid',
    })
  })

  test('names for a pattern the first cell of the row that names it', () => {
    expect(candidate({ requirements: ['low-latency'] }, 'grpc')?.lines[0]?.origin).toMatchObject({ column: 'sync' })
  })

  test('strikes out what a constraint eliminates, whatever its points', () => {
    const { first, ranking } = ask({ latency: ['fast'], client: ['browser'], scale: ['small'] })
    expect(first).toBe('rest')
    const grpc = ranking.find(({ pattern }) => pattern === 'grpc')
    expect(grpc?.points).toBe(4)
    expect(grpc?.eliminations[0]).toMatchObject({
      text: 'A browser speaks none of these.',
      origin: { kind: 'constraint', rule: 'browser-no-broker' },
      answers: [{ question: 'client', options: ['browser'] }],
    })
  })

  test('recommends nothing when the answers leave nothing', () => {
    const answers = { interaction: ['event'], consumers: ['many'], client: ['device'], loss: ['not-tolerable'] }
    expect(ask(answers).first).toBeUndefined()
    expect(ask(answers).ranking.every(({ eliminations }) => eliminations.length > 0)).toBe(true)
  })

  test('gives a tie to the pattern with fewer moving parts', () => {
    const { ranking } = ask({ requirements: ['loose-coupling'] })
    expect(ranking.slice(0, 2).map(({ pattern, points }) => [pattern, points])).toEqual([
      ['rest', 1],
      ['message-queue', 1],
    ])
  })

  test('counts no answer of an abandoned branch in the guided way, and every answer in the free way', () => {
    const rule = {
      id: 'loose',
      title: 'Loose',
      when: { coupling: ['loose'] },
      awards: [{ patterns: ['pub-sub'], points: 6, because: 'Loose.' }],
      sources: ['guide'],
      date: '2026-01-01',
    }
    const knowledge = { ...fixture, points: [rule] }
    const answers = { latency: ['fast'], coupling: ['loose'] }
    expect(recommend(knowledge, answers, 'guided').first).toBe('grpc')
    expect(recommend(knowledge, answers, 'guided').used).toEqual({ latency: ['fast'] })
    expect(recommend(knowledge, answers, 'free').first).toBe('pub-sub')
  })

  test('drops questions and options that the book does not know', () => {
    const { used } = ask({
      nonsense: ['yes'],
      client: ['toaster'],
      __proto__: ['x'],
      requirements: ['low-latency', 'x'],
    })
    expect(used).toEqual({ requirements: ['low-latency'] })
  })
})
