import { describe, expect, test } from 'vitest'
import { fixture } from '#advisor/fixture.ts'
import type { Answers, Way } from '#schema/advice/answers.ts'
import { whatIf } from './what-if.ts'

const ask = (answers: Answers, way: Way = 'free') => whatIf(fixture, answers, way)

describe('the do-less answer', () => {
  test('is the simplest candidate that is left, with what leaving it costs', () => {
    expect(ask({ latency: ['fast'] }).simpler).toEqual({
      pattern: 'rest',
      reason: 'plain-http. plain-http.',
      upgrade: 'leave rest',
    })
  })

  test('is absent when the recommendation is as simple as anything', () => {
    expect(ask({ interaction: ['query'] }).simpler).toBeUndefined()
    expect(ask({}).simpler).toBeUndefined()
  })

  test('may be what runs already, and is none when the recommendation runs already', () => {
    const questions = fixture.questions.map((question) =>
      question.id === 'platform'
        ? { ...question, options: question.options.map((option) => ({ ...option, runs: ['pub-sub', 'grpc'] })) }
        : question,
    )
    const book = { ...fixture, questions }
    const many = { interaction: ['event'], consumers: ['one'], client: ['service'], platform: ['cloud'] }
    expect(whatIf(book, many, 'free').simpler?.pattern).toBe('grpc')
    expect(whatIf(book, many, 'free').simpler?.reason).toBe('Already there: cloud.')
    expect(whatIf(book, { latency: ['fast'], platform: ['cloud'] }, 'free').simpler).toBeUndefined()
  })

  test('is never an eliminated candidate', () => {
    expect(ask({ interaction: ['event'], consumers: ['many'] }).simpler?.pattern).toBe('websocket')
  })
})
