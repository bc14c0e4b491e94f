import { describe, expect, test } from 'vitest'
import { pickAnswers } from '#advisor/answers/pick-answers.ts'
import { recommend } from '#advisor/recommend/recommend.ts'
import { replayWitnesses } from '#advisor/witness/replay-witnesses.ts'
import { loadKnowledge } from '#knowledge/load.ts'
import type { Answers } from '#schema/advice/answers.ts'
import type { Condition } from '#schema/content/common.ts'

const book = await loadKnowledge()
const first = (answers: Answers) => recommend(book, answers, 'free').first
const optionsOf = (question: string) =>
  book.questions.find(({ id }) => id === question)?.options.map(({ id }) => id) ?? []

/** The same numbers on every run, between 0 and 9999. */
function* numbers(seed: number) {
  for (let state = seed; ; ) {
    state = (state * 1103515245 + 12345) % 2147483648
    yield (state >>> 8) % 10000
  }
}

describe('the rules of the book', () => {
  test('every pattern, rule, question, preset and example shows what it claims', () => {
    expect(replayWitnesses(book)).toEqual([])
  })

  test.each(optionsOf('client'))('with %s, any interaction and any direction lead somewhere', (client) => {
    for (const interaction of optionsOf('interaction')) {
      for (const direction of optionsOf('direction')) {
        const answers = { client: [client], interaction: [interaction], direction: [direction] }
        expect(first(answers), `${interaction} ${direction}`).toBeDefined()
      }
    }
  })

  test('"I don\'t know yet" on everything else changes nothing', () => {
    const unknown = Object.fromEntries(book.questions.map(({ id }) => [id, ['unknown']]))
    for (const { answers, way } of book.flowExamples) {
      if (way !== 'free') continue
      expect(recommend(book, { ...unknown, ...answers }, way).ranking).toEqual(recommend(book, answers, way).ranking)
    }
  })

  test('of random answers to everything, few exclude each other', () => {
    const stream = numbers(7)
    const sets = Array.from({ length: 1000 }, () =>
      pickAnswers(
        book,
        book.questions.map(() => stream.next().value ?? 0),
      ),
    )
    const empty = sets.filter((answers) =>
      recommend(book, answers, 'free').ranking.every((c) => c.eliminations.length > 0),
    )
    expect(empty.length / sets.length).toBeLessThan(0.3)
  })

  test("points that read the guide's own answers alone speak only for where those answers lead", () => {
    const ofGuide = book.questions.filter(({ stage }) => stage === 'flow' || stage === 'matrices').map(({ id }) => id)
    const alone = book.points.filter(({ when }) => Object.keys(when).every((question) => ofGuide.includes(question)))
    for (const { id, when, awards } of alone) {
      const led = book.flow.outcomes.filter((outcome) => reaches(outcome.id, when)).flatMap(({ choose }) => choose)
      expect(led.length, id).toBeGreaterThan(0)
      for (const { patterns, points } of awards) {
        expect(points, id).toBeGreaterThan(0)
        for (const pattern of patterns) expect(led.map((choice) => choice.pattern)).toContain(pattern)
      }
    }
  })
})

/** Whether the flow can end at an outcome with answers that fulfil the condition, all of them on its path. */
function reaches(outcome: string, when: Condition): boolean {
  const walk = (question: string, left: readonly string[]): boolean =>
    Object.entries(book.flow.steps[question] ?? {}).some(([option, target]) => {
      if (when[question] && !when[question].includes(option)) return false
      const rest = left.filter((id) => id !== question)
      return 'outcome' in target ? target.outcome === outcome && rest.length === 0 : walk(target.question, rest)
    })
  return walk(book.flow.start, Object.keys(when))
}
