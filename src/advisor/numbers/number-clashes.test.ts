import { describe, expect, test } from 'vitest'
import type { Answers } from '#schema/advice/answers.ts'
import { numberClashes } from './number-clashes.ts'

const question = (id: string, options: readonly (readonly [string, number, number?])[]) => ({
  ...({ id, stage: 'matrices', order: 1, kind: 'one', title: id, short: id, why: id } as const),
  options: options.map(([label, from, below]) => ({
    id: label.toLowerCase().replaceAll(' ', '-'),
    label,
    example: label,
    band: { from, below },
  })),
})

const book = {
  questions: [
    question('latency', [
      ['Under 10 ms', 0, 10],
      ['10 ms or more', 10],
    ]),
    question('scale', [
      ['Fewer than 100', 0, 100],
      ['100 or more', 100],
    ]),
  ],
}
const texts = (answers: Answers) => numberClashes(book, answers).map(({ text }) => text)

describe('numberClashes', () => {
  test('finds a rate outside the chosen scale, and names both answers', () => {
    expect(numberClashes(book, { 'requests-per-second': ['5000'], scale: ['fewer-than-100'] })).toEqual([
      {
        id: 'rate-outside-scale',
        text: '5,000 requests a second are not “Fewer than 100”, the scale that was chosen.',
        answers: [
          { question: 'requests-per-second', options: ['5000'] },
          { question: 'scale', options: ['fewer-than-100'] },
        ],
      },
    ])
  })

  test('takes the band as half-open', () => {
    expect(texts({ 'requests-per-second': ['100'], scale: ['100-or-more'] })).toEqual([])
    expect(texts({ 'requests-per-second': ['100'], scale: ['fewer-than-100'] })).toHaveLength(1)
  })

  test('finds a share of the budget that is smaller than what was chosen for one hop', () => {
    expect(texts({ 'latency-budget-ms': ['40'], hops: ['5'], latency: ['10-ms-or-more'] })).toEqual([
      '40 ms / 5 = 8 ms for each hop, but “10 ms or more” was chosen for this hop alone.',
    ])
    expect(texts({ 'latency-budget-ms': ['8'], latency: ['10-ms-or-more'] })).toEqual([
      'The whole answer may take 8 ms, but “10 ms or more” was chosen for this hop alone.',
    ])
    expect(texts({ 'latency-budget-ms': ['50'], hops: ['5'], latency: ['10-ms-or-more'] })).toEqual([])
  })

  test('lets a hop be quicker than its share', () => {
    expect(texts({ 'latency-budget-ms': ['2000'], hops: ['2'], latency: ['under-10-ms'] })).toEqual([])
  })

  test.each<Answers>([
    {},
    { scale: ['fewer-than-100'] },
    { 'requests-per-second': ['unknown'], scale: ['fewer-than-100'] },
    { 'requests-per-second': ['5000'], scale: ['unknown'] },
    { 'requests-per-second': ['5000'], scale: ['no-such-option'] },
  ])('says nothing where a side is missing: %j', (answers) => {
    expect(texts(answers)).toEqual([])
  })
})
