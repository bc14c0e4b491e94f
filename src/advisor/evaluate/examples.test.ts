import { describe, expect, test } from 'vitest'
import { recommend } from '#advisor/recommend/recommend.ts'
import { loadKnowledge } from '#knowledge/load.ts'

const book = await loadKnowledge()
const examples = book.flowExamples

describe('the examples of the flow', () => {
  test.each(examples)('$id: $title', ({ answers, way, first, accept }) => {
    expect([first, ...accept]).toContain(recommend(book, answers, way).first)
  })

  test('an accepted pattern stands in for the named one in few of them only', () => {
    const named = examples.filter(({ answers, way, first }) => recommend(book, answers, way).first === first)
    expect(named.length / examples.length).toBeGreaterThan(0.95)
  })

  test.each(['client', 'interaction', 'direction'])('every option of %s stands in one of them', (question) => {
    const options = book.questions.find(({ id }) => id === question)?.options.map(({ id }) => id) ?? []
    const used = new Set(examples.flatMap(({ answers }) => answers[question] ?? []))
    expect(
      options.filter((option) => !used.has(option)),
      'options to write an example for',
    ).toEqual([])
  })
})
