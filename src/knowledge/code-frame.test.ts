import { expect, test } from 'vitest'
import { codeFrame } from './code-frame.ts'

test('the mark stands under the column, after two lines before it', () => {
  expect(codeFrame('a\nb\nc\nname: x\ne', 4, 7)).toBe('2 | b\n3 | c\n4 | name: x\n  |       ^')
})

test('the first line has none before it, and numbers line up', () => {
  expect(codeFrame('a', 1, 1)).toBe('1 | a\n  | ^')
  expect(codeFrame(`${'\n'.repeat(9)}a`, 10, 1)).toBe(' 8 | \n 9 | \n10 | a\n   | ^')
})
