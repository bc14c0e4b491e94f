import { expect, test } from 'vitest'
import { nearest, suggest } from './nearest.ts'

test.each([
  ['mesage-queue', 'message-queue'],
  ['mesh', 'service-mesh'],
  ['gRPC', 'grpc'],
  ['connection-pooling', undefined],
])('%s stands for %s', (word, expected) => {
  expect(nearest(word, ['message-queue', 'service-mesh', 'grpc', 'long-polling'])).toBe(expected)
})

test('without a near word the known ones are named', () => {
  expect(suggest('banana', ['grpc', 'rest'], 'pattern')).toBe('Known here: grpc, rest.')
})

test('of many known words only the nearest are named', () => {
  const many = Array.from({ length: 40 }, (_, i) => `pattern-${i}`)
  expect(suggest('banana-4', many, 'pattern')).toMatch(/^Correct it, or write that entry first\. Nearest: pattern-4, /)
})

test('where nothing is known yet, that is said', () => {
  expect(suggest('banana', [], 'fact')).toBe('There is no fact yet.')
})
