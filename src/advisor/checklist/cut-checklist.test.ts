import { describe, expect, test } from 'vitest'
import { advise } from '#advisor/advise.ts'
import { fixture } from '#advisor/fixture.ts'
import type { Answers } from '#schema/advice/answers.ts'

const list = (answers: Answers) => advise(fixture, answers, 'free').checklist
const entries = (answers: Answers) => list(answers)?.phases.flatMap((phase) => phase.entries) ?? []
const queue = { latency: ['relaxed'], coupling: ['loose'], delivery: ['at-least-once'] }

describe('cutChecklist', () => {
  test('keeps what every stack needs and what a part calls for', () => {
    expect(entries(queue).map(({ item }) => item)).toEqual([
      'boundaries',
      'pattern',
      'workers',
      'dead-letters',
      'tracing',
    ])
  })

  test('lists items of the guide that nothing triggers as left out, and says nothing of later ones', () => {
    expect(list(queue)?.leftOut).toEqual(['breakers'])
    expect(list({ latency: ['fast'], loss: ['tolerable'] })?.leftOut).toEqual([])
  })

  test('gives an item the reasons of the part that calls for it', () => {
    const breakers = entries({ latency: ['fast'], loss: ['tolerable'] }).find(({ item }) => item === 'breakers')
    expect(breakers?.reasons).toMatchObject([
      { text: 'It can be lived without.', answers: [{ question: 'loss', options: ['tolerable'] }] },
    ])
  })

  test('gives an item of the chosen pattern the heaviest of the reasons for it', () => {
    const work = entries({ ...queue, requirements: ['loose-coupling'] }).find(({ item }) => item === 'workers')
    expect(work?.reasons).toMatchObject([{ text: 'Must arrive.', points: 4 }])
  })

  test('waits only for items of the list, also across one that was left out', () => {
    expect(entries(queue).find(({ item }) => item === 'tracing')?.waitsFor).toEqual(['pattern'])
  })
})
