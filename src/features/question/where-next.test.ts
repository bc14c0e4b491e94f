import { describe, expect, test } from 'vitest'
import { fixture } from '#advisor/fixture.ts'
import { weigh } from '#features/journey/weigh.ts'
import { later } from '#ui/later.ts'
import { whereBefore, whereNext } from './where-next.ts'

const BOOK = { core: fixture, weighing: later(async () => weigh(fixture)) }
const loose = { latency: ['relaxed'], coupling: ['loose'], delivery: ['at-least-once'] }

describe('changing an answer from the review page', () => {
  test('comes straight back', async () => {
    expect(await whereNext(BOOK, loose, 'guided', true)).toBeUndefined()
  })

  test('asks first what the flow newly needs', async () => {
    expect(await whereNext(BOOK, { latency: ['relaxed'], coupling: ['loose'] }, 'guided', true)).toBe('delivery')
  })

  test('never asks what is only optional, though the ordinary way would', async () => {
    expect(await whereNext(BOOK, loose, 'guided', false)).toBe('requirements')
    expect(await whereNext(BOOK, {}, 'free', true)).toBeUndefined()
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
