import { describe, expect, test } from 'vitest'
import { fixture } from '#advisor/fixture.ts'
import type { Answers } from '#schema/advice/answers.ts'
import { contradictions } from './contradictions.ts'
import { recommend } from './recommend.ts'

const found = (answers: Answers) => contradictions(fixture, recommend(fixture, answers, 'free'))

describe('contradictions', () => {
  test('a row that names other patterns than first place is one, with the line that decided', () => {
    expect(found({ latency: ['fast'], requirements: ['loose-coupling'] })).toEqual([
      {
        says: {
          origin: { kind: 'matrix', matrix: 'by-requirement', row: 'loose-coupling' },
          text: 'Sync: REST · Hybrid: REST + queue',
          patterns: ['rest', 'message-queue'],
          answers: [{ question: 'requirements', options: ['loose-coupling'] }],
        },
        first: 'grpc',
        decidedBy: expect.objectContaining({ origin: { kind: 'flow', outcome: 'grpc' }, points: 4 }),
      },
    ])
  })

  test('a row agrees when one of its cells names first place', () => {
    expect(found({ latency: ['fast'], requirements: ['low-latency'] })).toEqual([])
  })

  test('the flow is contradicted when a rule outweighs its outcome', () => {
    const [only, ...rest] = found({ latency: ['fast'], interaction: ['event'], consumers: ['one'] })
    expect(rest).toEqual([])
    expect(only?.says).toMatchObject({ origin: { kind: 'flow', outcome: 'grpc' }, text: 'gRPC' })
    expect(only?.decidedBy.origin).toEqual({ kind: 'points', rule: 'one' })
  })

  test('an elimination decides where there is one', () => {
    const [only] = found({ latency: ['fast'], client: ['browser'], scale: ['small'] })
    expect(only?.decidedBy.origin).toEqual({ kind: 'constraint', rule: 'browser-no-broker' })
  })

  test('nothing is contradicted while nothing is recommended', () => {
    expect(found({})).toEqual([])
  })
})
