import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixture } from '#advisor/fixture.ts'
import { weigh } from '#features/journey/weigh.ts'
import type { Answers } from '#schema/advice/answers.ts'
import { later } from '#ui/later.ts'
import { progressOf, progressWords } from './progress.ts'
import { whereNext } from './where-next.ts'

const WEIGHING = weigh(fixture)
const BOOK = { core: fixture, weighing: later(async () => WEIGHING) }

test('along every way through the questions the number counts up and the total never grows', async () => {
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(fc.nat(20)), async (picks) => {
      let answers: Answers = {}
      let least = Number.POSITIVE_INFINITY
      let asked = 0
      for (;;) {
        const id = await whereNext(BOOK, answers, 'guided', false)
        const question = fixture.questions.find((one) => one.id === id)
        if (!question) break
        asked += 1
        const progress = progressOf(fixture, WEIGHING, answers, 'guided', question.id)
        expect(progress?.number).toBe(asked)
        expect(progress?.most).toBeGreaterThanOrEqual(asked)
        expect(progress?.most).toBeLessThanOrEqual(least)
        least = progress?.most ?? least
        const options = [...question.options.map((option) => option.id), 'unknown']
        answers = { ...answers, [question.id]: [options[picks.next().value % options.length] ?? 'unknown'] }
      }
      expect(asked).toBeGreaterThanOrEqual(3)
      expect(asked).toBeLessThanOrEqual(least)
    }),
    { numRuns: 300 },
  )
})

test('"I don’t know yet" at the first question is part of the total from the start', () => {
  const start = progressOf(fixture, WEIGHING, {}, 'guided', 'latency')
  const after = progressOf(fixture, WEIGHING, { latency: ['unknown'] }, 'guided', 'coupling')
  expect(after?.most).toBe(start?.most)
})

test('an answered question keeps its number when somebody comes back to it', () => {
  const answers = { latency: ['relaxed'], coupling: ['loose'], delivery: ['at-least-once'] }
  expect(progressOf(fixture, WEIGHING, answers, 'guided', 'coupling')?.number).toBe(2)
})

test('a question off the path, or about the situation, has no number', () => {
  expect(progressOf(fixture, WEIGHING, { latency: ['fast'] }, 'guided', 'delivery')).toBeUndefined()
  expect(progressOf(fixture, WEIGHING, {}, 'guided', 'platform')).toBeUndefined()
})

test('the number is there before the rules are, the total is not', () => {
  expect(progressOf(fixture, undefined, {}, 'guided', 'latency')).toEqual({ number: 1, most: undefined })
})

test('the free way counts without a total', () => {
  expect(progressOf(fixture, WEIGHING, { client: ['browser'] }, 'free', 'interaction')).toEqual({
    number: 2,
    most: undefined,
  })
})

test('reads as words', () => {
  expect(progressWords({ number: 2, most: 4 })).toBe('Question 2, at most 4')
  expect(progressWords({ number: 4, most: 4 })).toBe('Question 4, the last one')
  expect(progressWords({ number: 2, most: undefined })).toBe('Question 2')
  expect(progressWords(undefined)).toBe('')
})
