import { describe, expect, test } from 'vitest'
import { fixture } from '#advisor/fixture.ts'
import { compare } from './compare.ts'

describe('compare', () => {
  test('names what differs between two sets of answers', () => {
    const queue = { latency: ['relaxed'], coupling: ['loose'], delivery: ['at-least-once'] }
    const { changes, samePlace, parts, items, eliminated } = compare(fixture, { latency: ['fast'] }, queue, 'guided')
    expect(changes).toEqual([
      { question: 'latency', from: ['fast'], to: ['relaxed'] },
      { question: 'coupling', from: [], to: ['loose'] },
      { question: 'delivery', from: [], to: ['at-least-once'] },
    ])
    expect(samePlace).toBe(false)
    expect(parts).toEqual({ added: ['message-queue', 'dead-letter-queue'], removed: ['grpc'] })
    expect(items).toEqual({ added: ['workers', 'dead-letters'], removed: [] })
    expect(eliminated).toEqual({ added: [], removed: [] })
  })

  test('finds no difference between the same answers in another order', () => {
    const { changes, parts } = compare(
      fixture,
      { requirements: ['low-latency', 'loose-coupling'] },
      { requirements: ['loose-coupling', 'low-latency'] },
      'free',
    )
    expect(changes).toEqual([])
    expect(parts).toEqual({ added: [], removed: [] })
  })
})
