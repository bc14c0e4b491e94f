import { describe, expect, test } from 'vitest'
import type { Answers } from '#schema/advice/answers.ts'
import { bandFor } from './band-for.ts'
import { checkNumbers, numberFor } from './check-numbers.ts'

const value = (answers: Answers, id: string) => checkNumbers(answers).find((check) => check.id === id)?.value

describe('checkNumbers', () => {
  test('shares the latency budget among the hops', () => {
    expect(value({ 'latency-budget-ms': ['200'], hops: ['3'] }, 'latency-per-hop')).toBe(66.67)
  })

  test('multiplies the availabilities of a chain', () => {
    expect(value({ 'availability-percent': ['99.9'], hops: ['5'] }, 'availability-of-chain')).toBe(99.5)
  })

  test('does not round a chain up to 100 percent', () => {
    expect(value({ 'availability-percent': ['99.9995'], hops: ['2'] }, 'availability-of-chain')).toBe(99.999)
  })

  test('multiplies the tries of every hop', () => {
    expect(value({ hops: ['3'] }, 'retry-amplification')).toBe(64)
  })

  test('counts open requests by the law of Little, and rounds up', () => {
    expect(value({ 'requests-per-second': ['1500'], 'latency-budget-ms': ['250'] }, 'requests-in-flight')).toBe(375)
    expect(value({ 'requests-per-second': ['1'], 'latency-budget-ms': ['1'] }, 'requests-in-flight')).toBe(1)
  })

  test('prints the sum and the numbers that went in', () => {
    expect(checkNumbers({ 'latency-budget-ms': ['200'], hops: ['4'] })[0]).toEqual({
      id: 'latency-per-hop',
      value: 50,
      unit: 'ms',
      formula: '200 ms / 4 = 50 ms for each',
      inputs: [
        { question: 'latency-budget-ms', value: 200 },
        { question: 'hops', value: 4 },
      ],
    })
  })

  test('leaves out what cannot be worked out', () => {
    expect(checkNumbers({})).toEqual([])
    expect(checkNumbers({ hops: ['unknown'], 'latency-budget-ms': ['200'] })).toEqual([])
  })

  test.each(['', ' ', 'abc', '0', '-3', 'Infinity', 'NaN', 'unknown'])('takes "%s" for no number', (text) => {
    expect(numberFor({ hops: [text] }, 'hops')).toBeUndefined()
  })
})

test('a typed number picks the half-open band that holds it', () => {
  const option = (id: string, from: number, below?: number) => ({ id, label: id, example: id, band: { from, below } })
  const question = {
    ...({ id: 'scale', stage: 'matrices', order: 1, kind: 'one', title: 's', short: 's', why: 's' } as const),
    options: [option('low', 0, 100), option('high', 100)],
  }
  expect([0, 99.9, 100, 1e9].map((number) => bandFor(question, number))).toEqual(['low', 'low', 'high', 'high'])
  expect(bandFor(question, -1)).toBeUndefined()
})
