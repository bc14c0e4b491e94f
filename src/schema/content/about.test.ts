import { expect, test } from 'vitest'
import { isWithin } from './about.ts'

test.each([
  ['patterns/grpc', 'patterns/grpc', true],
  ['patterns/grpc#samples.client', 'patterns/grpc', true],
  ['patterns/grpc-streaming', 'patterns/grpc', false],
  ['checklists/mini#week-1.send-less', 'checklists/mini#week-1', true],
  ['checklists/mini#week-10', 'checklists/mini#week-1', false],
  ['patterns/grpc', 'patterns/grpc#samples', false],
])('%s is within %s: %s', (about, place, within) => {
  expect(isWithin(about, place)).toBe(within)
})
