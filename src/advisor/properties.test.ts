import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadKnowledge } from '#knowledge/load.ts'
import type { Answers, Way } from '#schema/advice/answers.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import { advise } from './advise.ts'
import { isAnswered, withAnswer } from './answers/given.ts'
import { pickAnswers } from './answers/pick-answers.ts'
import { fixture } from './fixture.ts'
import { recommend } from './recommend/recommend.ts'
import { reasonsOf, sentencesAt } from './trace-reasons.ts'
import { whatIf } from './what-if/what-if.ts'

const books: readonly (readonly [string, AdviceKnowledge])[] = [
  ['the mini book', fixture],
  ['the book', await loadKnowledge()],
]

const ways = fc.constantFrom<Way>('guided', 'free')
const numbers = fc.infiniteStream(fc.oneof({ weight: 2, arbitrary: fc.nat({ max: 9999 }) }, fc.constant(0)))
const runs = { numRuns: 300 }

describe.each(books)('with any answers, in %s,', (_, book) => {
  const answered = numbers.map((stream) => pickAnswers(book, [...stream.take(book.questions.length)]))
  const check = (name: string, property: (answers: Answers, way: Way) => void, options = runs) =>
    test(name, () => fc.assert(fc.property(answered, ways, property), options))

  check('the ranking holds every candidate once and no eliminated one is first', (answers, way) => {
    const { first, ranking } = recommend(book, answers, way)
    expect(ranking.map(({ pattern }) => pattern).toSorted()).toEqual(book.candidates.toSorted())
    expect(ranking.find(({ pattern }) => pattern === first)?.eliminations ?? []).toEqual([])
    if (first !== undefined) expect(ranking[0]?.pattern).toBe(first)
  })

  check('the points of a candidate are the sum of its lines', (answers, way) => {
    for (const { points, lines } of recommend(book, answers, way).ranking) {
      expect(lines.reduce((sum, line) => sum + line.points, 0)).toBe(points)
    }
  })

  check('the order in which they were given makes no difference', (answers, way) => {
    const turned = Object.fromEntries(
      Object.entries(answers)
        .toReversed()
        .map(([id, options]) => [id, options.toReversed()]),
    )
    expect({ ...advise(book, turned, way), answers: {} }).toEqual({ ...advise(book, answers, way), answers: {} })
  })

  check('every reason stands in the book, with its sources, and names only answers that count', (answers, way) => {
    const advice = advise(book, answers, way)
    for (const reason of reasonsOf(advice)) {
      expect(sentencesAt(book, reason.origin)).toContain(reason.text)
      expect(reason.sources.length).toBeGreaterThan(0)
      for (const { question, options } of reason.answers) {
        expect(options.length).toBeGreaterThan(0)
        expect(advice.recommendation.used[question]).toEqual(expect.arrayContaining([...options]))
      }
    }
  })

  check(
    'taking back an answer that a reason names takes the reason away or changes it',
    (answers, way) => {
      const named = reasonsOf(advise(book, answers, way)).flatMap((reason) =>
        reason.answers.map(({ question }) => question),
      )
      for (const question of new Set(named)) {
        const without = reasonsOf(advise(book, withAnswer(answers, question, []), way))
        expect(without.filter((reason) => reason.answers.some((answer) => answer.question === question))).toEqual([])
      }
    },
    { numRuns: 60 },
  )

  check(
    'the answers that a line or an elimination names are enough for it',
    (answers) => {
      for (const { pattern, lines, eliminations } of recommend(book, answers, 'free').ranking) {
        for (const reason of [...lines, ...eliminations]) {
          const alone = Object.fromEntries(reason.answers.map(({ question, options }) => [question, options]))
          const again = recommend(book, alone, 'free').ranking.find((candidate) => candidate.pattern === pattern)
          expect([...(again?.lines ?? []), ...(again?.eliminations ?? [])].map(({ origin }) => origin)).toContainEqual(
            reason.origin,
          )
        }
      }
    },
    { numRuns: 60 },
  )

  check(
    'knowing more never brings back what was eliminated',
    (answers, way) => {
      const out = (some: Answers) =>
        recommend(book, some, way)
          .ranking.filter((c) => c.eliminations.length > 0)
          .map(({ pattern }) => pattern)
      const before = out(answers)
      for (const { id, options } of book.questions) {
        if (isAnswered(answers, id)) continue
        for (const option of options)
          expect(out({ ...answers, [id]: [option.id] })).toEqual(expect.arrayContaining(before))
      }
    },
    { numRuns: 60 },
  )

  check('what stands on an abandoned branch counts for nothing in the guided way', (answers) => {
    const { path, first, ranking } = recommend(book, answers, 'guided')
    const without = path.unused.reduce((some, question) => withAnswer(some, question, []), answers)
    const again = recommend(book, without, 'guided')
    expect({ first: again.first, ranking: again.ranking }).toEqual({ first, ranking })
  })

  check(
    'the parts of the stack do not depend on the order of the triggers',
    (answers, way) => {
      const ids = (some: AdviceKnowledge) =>
        advise(some, answers, way).stack?.layers.flatMap(({ parts }) => parts.map(({ pattern }) => pattern))
      expect(ids({ ...book, triggers: book.triggers.toReversed() })).toEqual(ids(book))
    },
    { numRuns: 60 },
  )

  check(
    'every stated flip puts its candidate first',
    (answers, way) => {
      for (const { flip } of whatIf(book, answers, way).whyNot) {
        const changed = (flip?.changes ?? []).reduce(
          (some, { question, to }) => withAnswer(some, question, to),
          answers,
        )
        if (flip) expect(recommend(book, changed, way).first).toBe(flip.pattern)
      }
    },
    { numRuns: 25 },
  )

  test('whatever stands in the answers, nothing throws', () => {
    const anything = fc.dictionary(
      fc.oneof(fc.constantFrom(...book.questions.map(({ id }) => id), '__proto__', 'constructor'), fc.string()),
      fc.array(fc.oneof(fc.constantFrom('unknown', 'constructor', 'browser', 'toString'), fc.string())),
    )
    fc.assert(
      fc.property(anything, ways, (answers, way) => {
        expect(() => advise(book, answers, way)).not.toThrow()
        expect(() => whatIf(book, answers, way)).not.toThrow()
      }),
      { numRuns: 40 },
    )
  })
})
