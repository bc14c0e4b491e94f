import { describe, expect, test } from 'vitest'
import { fixture } from '#advisor/fixture.ts'
import { answersFor, type EvaluatedDecision, evaluate } from './evaluate.ts'

const decision = (more: Partial<EvaluatedDecision>): EvaluatedDecision => ({
  id: 'case',
  answers: {},
  inferred: [],
  chosen: 'rest',
  accept: [],
  ...more,
})
const first = (more: Partial<EvaluatedDecision>, mode = 0) => evaluate(fixture, [decision(more)])[mode]?.cases[0]

describe('answersFor', () => {
  const given = decision({
    answers: { latency: ['fast'], client: ['service'], interaction: ['query'], loss: ['tolerable'] },
    inferred: ['latency', 'interaction'],
  })

  test('gives all answers, or all but those that are inferred, or at most three', () => {
    expect(Object.keys(answersFor('all-answers', given))).toEqual(['latency', 'client', 'interaction', 'loss'])
    expect(Object.keys(answersFor('inferred-withheld', given))).toEqual(['client', 'loss'])
    expect(Object.keys(answersFor('three-answers', given))).toEqual(['client', 'interaction'])
  })
})

describe('evaluate', () => {
  const fast = { latency: ['fast'] }

  test('counts a case in which the chosen pattern comes first, and gives no reasons for it', () => {
    expect(first({ answers: fast, chosen: 'grpc' })).toMatchObject({ place: 'first', deciding: [] })
  })

  test('takes an accepted pattern for right', () => {
    expect(first({ answers: fast, chosen: 'rest', accept: ['grpc'] })?.place).toBe('first')
  })

  test('a chosen pattern among the first three is near, with the lines that put it behind', () => {
    const near = first({ answers: fast, chosen: 'rest' })
    expect(near?.topThree[0]).toBe('grpc')
    expect(near?.place).toBe('top-three')
    expect(near?.deciding.map(({ text }) => text)).toEqual(['Fast calls go over gRPC.'])
  })

  test('a chosen pattern that is ruled out is missed, with what ruled it out', () => {
    const missed = first({ answers: { ...fast, client: ['browser'] }, chosen: 'grpc' })
    expect(missed?.topThree).not.toContain('grpc')
    expect(missed?.place).toBe('missed')
    expect(missed?.deciding.map(({ text }) => text)).toEqual(['A browser speaks none of these.'])
  })

  test('answers that speak for nothing are a miss with no first three', () => {
    expect(first({ answers: {} })).toMatchObject({ topThree: [], place: 'missed' })
    expect(first({ answers: fast, chosen: 'grpc' }, 2)).toMatchObject({ topThree: [], place: 'missed' })
  })

  test('adds up the hits of each mode', () => {
    const decisions = [
      decision({ answers: fast, chosen: 'grpc', inferred: ['latency'] }),
      decision({ answers: fast, chosen: 'rest' }),
      decision({ answers: fast, chosen: 'soap' }),
    ]
    expect(evaluate(fixture, decisions).map(({ mode, top1, top3 }) => [mode, top1, top3])).toEqual([
      ['all-answers', 1, 2],
      ['inferred-withheld', 0, 1],
      ['three-answers', 0, 0],
    ])
  })
})
