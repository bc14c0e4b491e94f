import { expect, test } from 'vitest'
import { median, quantile } from './statistics.ts'

test('the median is the middle, or halfway between two', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([4, 1, 2, undefined, 9])).toBe(3)
  expect(median([undefined])).toBeUndefined()
})

test('a quantile is one of the values', () => {
  const values = Array.from({ length: 20 }, (_, i) => i + 1)
  expect(quantile(values, 0.75)).toBe(16)
  expect(quantile(values, 1)).toBe(20)
  expect(quantile([], 0.5)).toBeUndefined()
})
