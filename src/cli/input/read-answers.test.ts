import { describe, expect, test } from 'vitest'
import { fixture } from '#advisor/fixture.ts'
import { readAnswers } from './read-answers.ts'

const read = (raw: unknown) => readAnswers(fixture.questions, raw, 'answers')
const problem = (raw: unknown) => read(raw).problems[0]

describe('readAnswers', () => {
  test('a file of nothing but problems ends with the first fifty', () => {
    const raw = Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`q${at}`, 'x']))
    const { problems } = readAnswers(fixture.questions, raw, 'answers')
    expect(problems).toHaveLength(51)
    expect(problems.at(-1)).toBe('answers: the rest is not read before these 50 are mended.')
  })

  test('takes an option, a list, a number and "unknown"', () => {
    expect(read({ client: 'browser', requirements: ['low-latency'], hops: 3, loss: ['unknown'] })).toEqual({
      answers: { client: ['browser'], requirements: ['low-latency'], hops: ['3'], loss: ['unknown'] },
      problems: [],
    })
  })

  test('an empty list is no answer', () => {
    expect(read({ requirements: [] })).toEqual({ answers: {}, problems: [] })
  })

  test('names an unknown question with the nearest one', () => {
    expect(problem({ clinet: 'browser' })).toBe('answers.clinet: `clinet` is no question. Did you mean `client`?')
  })

  test('names an unknown option with the nearest one, and keeps the other answers', () => {
    const { answers, problems } = read({ client: 'brwoser', loss: 'tolerable' })
    expect(problems).toEqual(['answers.client: `brwoser` is no option. Did you mean `browser`?'])
    expect(answers).toEqual({ loss: ['tolerable'] })
  })

  test.each([
    [{ client: ['browser', 'device'] }, 'answers.client: takes one answer, but 2 are given. Keep one.'],
    [
      { requirements: ['unknown', 'low-latency'] },
      'answers.requirements: takes one answer, but 2 are given. Keep one.',
    ],
    [{ hops: 99 }, 'answers.hops: takes one number from 1 to 20.'],
    [{ hops: 'three' }, 'answers.hops: takes one number from 1 to 20.'],
    [{ client: { browser: true } }, 'answers.client: an answer is an option, a list of options or a number.'],
    [['client'], '`answers` must be an object of questions and their answers.'],
    ['client', '`answers` must be an object of questions and their answers.'],
  ])('refuses %j', (raw, message) => {
    expect(problem(raw)).toBe(message)
  })

  test('names of the language itself are no questions', () => {
    const { answers, problems } = read(JSON.parse('{ "__proto__": "browser", "constructor": "browser" }'))
    expect(answers).toEqual({})
    expect(problems).toHaveLength(2)
  })
})
