import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withAnswer } from '#advisor/answers/given.ts'
import { pickAnswers } from '#advisor/answers/pick-answers.ts'
import { fixture } from '#advisor/fixture.ts'
import { recommend } from '#advisor/recommend/recommend.ts'
import type { AnswerChange } from '#schema/advice/advice.ts'
import type { Answers, Way } from '#schema/advice/answers.ts'
import { whatIf } from './what-if.ts'

const ask = (answers: Answers, way: Way = 'free') => whatIf(fixture, answers, way)
const why = (answers: Answers, pattern: string) => ask(answers).whyNot.find((entry) => entry.pattern === pattern)
const change = (answers: Answers, changes: readonly AnswerChange[]) =>
  changes.reduce((all, { question, to }) => withAnswer(all, question, to), answers)
const picks = fc.array(fc.nat({ max: 5000 }), { maxLength: fixture.questions.length })
const ways = fc.constantFrom<Way>('guided', 'free')

describe('why not', () => {
  test('an eliminated candidate is behind by its elimination', () => {
    expect(why({ latency: ['fast'], client: ['browser'], scale: ['small'] }, 'grpc')?.because).toMatchObject([
      { text: 'A browser speaks none of these.' },
    ])
  })

  test('a candidate that is left is behind by the lines it lacks and the lines against it, heaviest first', () => {
    const because = why({ latency: ['fast'], interaction: ['live-updates'] }, 'rest')?.because
    expect(because).toMatchObject([{ points: 5 }, { points: -2 }])
  })

  test('the nearest flip is one change where one is enough, and one that only adds where it can', () => {
    expect(why({ latency: ['fast'] }, 'websocket')?.flip?.changes).toEqual([
      { question: 'interaction', from: [], to: ['live-updates'] },
    ])
  })

  test('of two changes, those that only add an answer are nearer than those that replace one', () => {
    expect(why({ latency: ['fast'] }, 'rest')?.flip?.changes).toEqual([
      { question: 'requirements', from: [], to: ['loose-coupling'] },
      { question: 'client', from: [], to: ['browser'] },
    ])
  })

  test('an answer that hardly anybody gives is named only for want of others', () => {
    const usually = (id: string, usual: string) =>
      fixture.questions.map((question) => (question.id === id ? { ...question, usual } : question))
    const flip = (id: string, usual: string, answers: Answers, pattern: string) =>
      whatIf({ ...fixture, questions: usually(id, usual) }, answers, 'free')
        .whyNot.find((entry) => entry.pattern === pattern)
        ?.flip?.changes.map(({ to }) => to)
    expect(why({}, 'pub-sub')?.flip?.changes.map(({ to }) => to)).toEqual([['tolerable']])
    expect(flip('loss', 'not-tolerable', {}, 'pub-sub')).toEqual([['event'], ['many']])
    expect(flip('interaction', 'query', { latency: ['fast'] }, 'websocket')).toEqual([['live-updates']])
  })

  test('a change that leaves the flow half answered is no flip where it had an outcome', () => {
    const answers = { latency: ['fast'], requirements: ['loose-coupling'] }
    expect(recommend(fixture, { ...answers, latency: ['relaxed'] }, 'guided').first).toBe('rest')
    const rest = ask(answers, 'guided').whyNot.find(({ pattern }) => pattern === 'rest')
    expect(rest?.flip?.changes.map(({ question }) => question)).toEqual(['client'])
  })

  test('a candidate that no two answers put first has no flip', () => {
    const flip = why({ latency: ['fast'], client: ['service'], interaction: ['query'] }, 'webrtc')?.flip
    expect(flip).toBeUndefined()
  })

  test('every stated flip puts its candidate first when it is replayed', () => {
    fc.assert(
      fc.property(picks, ways, (numbers, way) => {
        const answers = pickAnswers(fixture, numbers)
        for (const { flip } of ask(answers, way).whyNot) {
          if (!flip) continue
          expect(flip.changes.length).toBeLessThanOrEqual(2)
          expect(recommend(fixture, change(answers, flip.changes), way).first).toBe(flip.pattern)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('a flip of two changes is stated only where neither of them is enough', () => {
    fc.assert(
      fc.property(picks, (numbers) => {
        const answers = pickAnswers(fixture, numbers)
        const { outcome } = recommend(fixture, answers, 'free').path
        for (const { flip } of ask(answers).whyNot) {
          if (flip?.changes.length !== 2) continue
          for (const one of flip.changes) {
            const { first, path } = recommend(fixture, change(answers, [one]), 'free')
            const halfAnswered = outcome !== undefined && path.outcome === undefined
            expect(first === flip.pattern && !halfAnswered).toBe(false)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})
