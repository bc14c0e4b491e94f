import { describe, expect, test } from 'vitest'
import { advice, withRecommendation } from './fixture/advice.ts'
import { knowledge } from './fixture/knowledge.ts'
import { report, words } from './fixture/read.ts'

describe('the verdict and the lead', () => {
  test('the verdict is the pattern’s own sentence', () => {
    expect(report().verdict).toBe('Use Message queue here')
    expect(report().state).toBe('decided')
  })

  test('the lead says why, names the deciding answers in words and says how clear it is', () => {
    expect(words(report().lead)).toBe(
      'The caller hands over and nothing may be lost. Decided by Coupling: Loose, Delivery: At least once and Consumers: One. ' +
        'A clear choice: 4 points ahead of REST. REST would win with Coupling: Tight.',
    )
  })

  test('a pattern with more points that is ruled out is named with what rules it out', () => {
    const ranking = advice.recommendation.ranking.map((candidate) =>
      candidate.pattern === 'grpc' ? { ...candidate, points: 9 } : candidate,
    )
    expect(words(report({ advice: withRecommendation({ ranking }) }).lead)).toContain(
      'gRPC has more points but is ruled out: A browser cannot speak native gRPC.',
    )
  })

  test('level with another, it says what it rests on', () => {
    const [queue, ...others] = advice.recommendation.ranking
    const level = queue ? [queue, { ...queue, pattern: 'rest' }, ...others.slice(1)] : []
    const close = withRecommendation({ ranking: level }, { confidence: 'close-call' })
    expect(words(report({ advice: close }).lead)).toBe(
      'The caller hands over and nothing may be lost. It rests on Coupling: Loose, Delivery: At least once and ' +
        'Consumers: One. A close call: level with REST. REST would win with Coupling: Tight.',
    )
    const patterns = { ...knowledge.patterns }
    for (const [id, movingParts] of [
      ['message-queue', 'plain-http'],
      ['rest', 'managed-queue'],
    ] as const) {
      const known = patterns[id]
      if (known) patterns[id] = { ...known, movingParts }
    }
    expect(words(report({ advice: close, knowledge: { ...knowledge, patterns } }).lead)).toContain(
      'level with REST, and fewer moving parts.',
    )
  })

  test('with too few answers the report is provisional and what is open comes first', () => {
    const provisional = report({ advice: { ...advice, confidence: 'not-enough-answers' } })
    expect(provisional.state).toBe('provisional')
    expect(provisional.sections[0]).toMatchObject({ id: 'open', part: 'summary' })
    expect(words(provisional.lead)).toContain('Not enough answers yet: 4 points ahead of REST.')
  })
})
