import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pickAnswers } from '#advisor/answers/pick-answers.ts'
import { fixture } from '#advisor/fixture.ts'
import type { Answers, Way } from '#schema/advice/answers.ts'
import { nextQuestion, questionsLeft } from './question-order.ts'
import { questionsToReview } from './questions-to-review.ts'

const next = (answers: Answers, way: Way = 'guided') => nextQuestion(fixture, answers, way)
const flowDone = { latency: ['fast'] }
const guideDone = { ...flowDone, requirements: ['low-latency'], scale: ['large'] }

describe('nextQuestion, guided', () => {
  test.each<[string | undefined, Answers]>([
    ['latency', {}],
    ['coupling', { latency: ['relaxed'] }],
    ['coupling', { latency: ['unknown'] }],
    ['requirements', flowDone],
    ['scale', { ...flowDone, requirements: ['low-latency'] }],
    ['scale', { ...flowDone, requirements: ['unknown'] }],
  ])('asks %s next', (question, answers) => {
    expect(next(answers)).toBe(question)
  })

  test('then asks the refining question that decides most', () => {
    expect(next({ ...guideDone, client: ['device'] })).toBe('interaction')
    expect(next({ ...guideDone, client: ['device'], interaction: ['event'] })).toBe('consumers')
  })

  test('skips what was answered with "unknown"', () => {
    expect(next({ ...guideDone, interaction: ['unknown'] })).not.toBe('interaction')
  })

  test('stops when nothing can change first place any more', () => {
    expect(next({ ...guideDone, client: ['service'], interaction: ['query'] })).toBeUndefined()
  })

  test('never asks about the situation, which only shapes the stack', () => {
    const everything = {
      ...guideDone,
      client: ['service'],
      interaction: ['event'],
      consumers: ['one'],
      loss: ['tolerable'],
    }
    expect(next(everything)).toBeUndefined()
  })
})

describe('nextQuestion, free', () => {
  test('asks the question that decides most, whatever its stage', () => {
    expect(next({ ...guideDone, client: ['device'] }, 'free')).toBe('interaction')
    expect(next({ interaction: ['event'], client: ['browser'] }, 'free')).toBe('requirements')
  })

  test('asks no question twice', () => {
    const asked = new Set<string>()
    for (let answers: Answers = {}; ; ) {
      const question = next(answers, 'free')
      if (question === undefined) break
      expect(asked).not.toContain(question)
      asked.add(question)
      answers = { ...answers, [question]: ['unknown'] }
    }
    expect(asked.size).toBeGreaterThan(4)
  })
})

describe('questionsLeft', () => {
  test('counts the longest way through the flow, the matrices and the refining questions', () => {
    expect(questionsLeft(fixture, {}, 'guided')).toBe(3 + 2 + 4)
    expect(questionsLeft(fixture, flowDone, 'guided')).toBe(2 + 4)
  })

  test('is none once there is no next question', () => {
    const done = { ...guideDone, client: ['service'], interaction: ['query'] }
    expect(questionsLeft(fixture, done, 'guided')).toBe(0)
  })

  test('never promises less than what comes: each answer takes at least one off', () => {
    const picks = fc.array(fc.nat({ max: 999 }), { minLength: 11, maxLength: 11 })
    fc.assert(
      fc.property(picks, (numbers) => {
        const wanted = pickAnswers(fixture, numbers)
        let answers: Answers = {}
        for (let question = next(answers); question !== undefined; question = next(answers)) {
          const left = questionsLeft(fixture, answers, 'guided')
          answers = { ...answers, [question]: wanted[question] ?? ['unknown'] }
          expect(questionsLeft(fixture, answers, 'guided')).toBeLessThan(left)
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('questionsToReview', () => {
  const rows = (answers: Answers, way: Way = 'guided') => questionsToReview(fixture, answers, way)
  const state = (answers: Answers, question: string, way: Way = 'guided') =>
    rows(answers, way).find((row) => row.question === question)?.state

  test('keeps an answer of an abandoned branch in sight as not used, in the guided way only', () => {
    const answers = { latency: ['fast'], coupling: ['loose'] }
    expect(state(answers, 'coupling')).toBe('not-used')
    expect(state(answers, 'coupling', 'free')).toBe('used')
  })

  test('tells "unknown" from not answered', () => {
    expect(state({ latency: ['unknown'] }, 'latency')).toBe('unknown')
    expect(state({}, 'latency')).toBe('not-answered')
  })

  test('has no row for an unanswered question of a branch that is not taken', () => {
    expect(state(flowDone, 'delivery')).toBeUndefined()
    expect(state(flowDone, 'delivery', 'free')).toBe('not-answered')
  })

  test('calls an option that the book does not have not used', () => {
    expect(state({ client: ['toaster'] }, 'client')).toBe('not-used')
  })

  test('lists the questions in the order in which they are asked', () => {
    const order = fixture.questions.map(({ id }) => id)
    expect(rows({}, 'free').map(({ question }) => question)).toEqual(order)
  })
})
