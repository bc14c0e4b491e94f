import { expect, test } from 'vitest'
import { fixture } from '#advisor/fixture.ts'
import { check } from './picked.ts'

const question = (id: string) => {
  const found = fixture.questions.find((one) => one.id === id)
  if (!found) throw new Error(`the small book has no question ${id}`)
  return found
}

test.each([
  ['latency', ['fast']],
  ['latency', ['unknown']],
  ['requirements', ['low-latency', 'loose-coupling']],
  ['hops', ['3']],
])('%s takes %j', (id, picked) => {
  expect(check(question(id), picked)).toEqual({ options: picked })
})

test('nothing picked is told for each kind of question', () => {
  expect(check(question('latency'), [])).toEqual({ message: 'Choose an answer, or choose “I don’t know yet”' })
  expect(check(question('requirements'), [])).toMatchObject({ message: expect.stringContaining('at least one') })
  expect(check(question('hops'), [])).toEqual({ message: 'Enter a number from 1 to 20, or choose “I don’t know yet”' })
})

test('a number out of range or in another notation is told, not rounded', () => {
  for (const typed of ['0', '21', '1e1', '-3', 'three', '3,5'])
    expect(check(question('hops'), [typed])).toHaveProperty('message')
})

test('a number is kept in one notation', () => {
  expect(check(question('hops'), ['007'])).toEqual({ options: ['7'] })
})
