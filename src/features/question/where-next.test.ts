import { describe, expect, test } from 'vitest'
import { fixture } from '#advisor/fixture.ts'
import { whereBefore, whereNext } from './where-next.ts'

const loose = { latency: ['relaxed'], coupling: ['loose'], delivery: ['at-least-once'] }

describe('changing an answer from the review page', () => {
  test('comes straight back', () => {
    expect(whereNext(fixture, loose, 'guided', true)).toBeUndefined()
  })

  test('asks first what the flow newly needs', () => {
    expect(whereNext(fixture, { latency: ['relaxed'], coupling: ['loose'] }, 'guided', true)).toBe('delivery')
  })

  test('never asks what is only optional, though the ordinary way would', () => {
    expect(whereNext(fixture, loose, 'guided', false)).toBe('requirements')
    expect(whereNext(fixture, {}, 'free', true)).toBeUndefined()
  })
})

describe('back without a page to go back to', () => {
  test('leads to the question before on the path', () => {
    expect(whereBefore(fixture, loose, 'delivery')).toBe('coupling')
    expect(whereBefore(fixture, loose, 'requirements')).toBe('delivery')
  })

  test('leads to the start from the first question', () => {
    expect(whereBefore(fixture, {}, 'latency')).toBeUndefined()
    expect(whereBefore(fixture, loose, 'latency')).toBeUndefined()
  })

  test('passes by the questions that the path does not reach', () => {
    expect(whereBefore(fixture, { ...loose, latency: ['fast'] }, 'requirements')).toBe('latency')
  })
})
