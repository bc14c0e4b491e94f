import { describe, expect, test } from 'vitest'
import { advise } from '#advisor/advise.ts'
import { fixture } from '#advisor/fixture.ts'
import type { Answers } from '#schema/advice/answers.ts'

const stack = (answers: Answers) => advise(fixture, answers, 'free').stack
const parts = (answers: Answers) => stack(answers)?.layers.flatMap((layer) => layer.parts) ?? []

describe('buildStack', () => {
  test('has no stack without a recommendation', () => {
    expect(stack({})).toBeUndefined()
  })

  test('puts the chosen pattern in its layer with what speaks for it, layers in the order of the vocabulary', () => {
    const built = stack({ latency: ['fast'], client: ['device'] })
    expect(built?.layers.map(({ layer }) => layer)).toEqual(['edge', 'transport', 'resilience', 'observability'])
    expect(built?.layers[1]?.parts).toMatchObject([{ pattern: 'grpc', chosen: true, reasons: [{ points: 4 }] }])
  })

  test('lets a part call for another part, in whichever order the triggers stand', () => {
    const ids = parts({ latency: ['fast'], loss: ['tolerable'] }).map(({ pattern }) => pattern)
    expect(ids).toEqual(['grpc', 'deadline', 'circuit-breaker', 'fallback', 'tracing'])
  })

  test('gives each part the reason and the answers that caused it', () => {
    const gateway = parts({ latency: ['fast'], client: ['device'] }).find(({ pattern }) => pattern === 'api-gateway')
    expect(gateway?.reasons).toEqual([
      {
        text: 'Clients from outside come in.',
        origin: { kind: 'trigger', rule: 'edge' },
        answers: [{ question: 'client', options: ['device'] }],
        sources: ['guide'],
      },
    ])
  })

  test('leaves out a part whose trigger has only half of what it needs', () => {
    const queue = { latency: ['relaxed'], coupling: ['loose'], delivery: ['at-least-once'], loss: ['tolerable'] }
    const ids = parts(queue).map(({ pattern }) => pattern)
    expect(ids).toEqual(['message-queue', 'deadline', 'dead-letter-queue', 'tracing'])
  })

  test('warns of an anti-pattern where it matters and nowhere else', () => {
    expect(advise(fixture, { latency: ['fast'] }, 'free').antiPatterns).toMatchObject([
      { antiPattern: 'synchronous-chains', reasons: [{ text: 'The caller waits.' }] },
    ])
    const queue = { latency: ['relaxed'], coupling: ['loose'], delivery: ['at-least-once'] }
    expect(advise(fixture, queue, 'free').antiPatterns).toEqual([])
  })
})
