import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withAnswer } from '#advisor/answers/given.ts'
import { pickAnswers } from '#advisor/answers/pick-answers.ts'
import { fixture } from '#advisor/fixture.ts'
import { recommend } from '#advisor/recommend/recommend.ts'
import type { Answers, Way } from '#schema/advice/answers.ts'
import { whatIf } from './what-if.ts'

const ask = (answers: Answers, way: Way = 'free') => whatIf(fixture, answers, way)
const picks = fc.array(fc.nat({ max: 5000 }), { maxLength: fixture.questions.length })

describe('conflict', () => {
  const answers = { interaction: ['event'], consumers: ['many'], client: ['device'], loss: ['not-tolerable'] }

  test('names the smallest set of answers that leaves nothing, and what taking each back would give', () => {
    expect(ask(answers).conflict).toEqual({
      answers: [
        { question: 'interaction', options: ['event'] },
        { question: 'consumers', options: ['many'] },
        { question: 'loss', options: ['not-tolerable'] },
        { question: 'client', options: ['device'] },
      ],
      relaxed: [
        { question: 'interaction', first: undefined },
        { question: 'consumers', first: undefined },
        { question: 'loss', first: 'pub-sub' },
        { question: 'client', first: undefined },
      ],
    })
  })

  test('leaves out an answer that plays no part in it', () => {
    const more = ask({ ...answers, platform: ['cloud'], scale: ['small'], latency: ['fast'] }).conflict
    expect(more?.answers).toHaveLength(4)
  })

  test('is absent while something is left', () => {
    expect(ask({ latency: ['fast'] }).conflict).toBeUndefined()
  })

  test('is smallest: without any one of its answers something is left, and with them alone nothing is', () => {
    fc.assert(
      fc.property(picks, (numbers) => {
        const { conflict } = ask(pickAnswers(fixture, numbers))
        if (!conflict) return
        const alone = Object.fromEntries(conflict.answers.map(({ question, options }) => [question, options]))
        const left = (some: Answers) => recommend(fixture, some, 'free').ranking.some((c) => !c.eliminations.length)
        expect(left(alone)).toBe(false)
        for (const { question } of conflict.answers) expect(left(withAnswer(alone, question, []))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
