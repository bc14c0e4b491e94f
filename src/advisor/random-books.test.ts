import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers, Way } from '#schema/advice/answers.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import { isAnswered } from './answers/given.ts'
import { pickAnswers } from './answers/pick-answers.ts'
import { base } from './fixture/make.ts'
import { fixture } from './fixture.ts'
import { encode } from './recommend/fast/codes.ts'
import { compile } from './recommend/fast/compile.ts'
import { firstPlace, workspaceFor } from './recommend/fast/first-place.ts'
import { recommend } from './recommend/recommend.ts'
import { caseOf } from './what-if/case.ts'
import { openDomains } from './what-if/open/domains.ts'
import { effectiveByEnumeration, jointSize } from './what-if/open/enumerate.ts'
import { openQuestions } from './what-if/open/open-questions.ts'
import { relevantQuestions } from './what-if/open/relevant-questions.ts'

// Rules that no expert would write, reading any question, also those of the flow: what is proved has to hold for them too.
const asked = fixture.questions.filter(({ options }) => options.length > 0)
const pattern = fc.constantFrom(...fixture.candidates)

const condition: fc.Arbitrary<Record<string, string[]>> = fc
  .subarray(asked, { minLength: 1, maxLength: 2 })
  .chain((questions) =>
    fc.tuple(
      ...questions.map(({ id, options }) =>
        fc
          .subarray(
            options.map((option) => option.id),
            { minLength: 1 },
          )
          .map((ids) => [id, ids] as const),
      ),
    ),
  )
  .map((entries) => Object.fromEntries(entries))

const pointsRule = fc.record({
  when: condition,
  patterns: fc.uniqueArray(pattern, { minLength: 1, maxLength: 3 }),
  points: fc.constantFrom(-3, -1, 1, 2, 5),
})
const constraint = fc.record({ when: condition, eliminates: fc.uniqueArray(pattern, { minLength: 1, maxLength: 4 }) })

const books: fc.Arbitrary<AdviceKnowledge> = fc
  .record({
    awards: fc.array(pointsRule, { maxLength: 8 }),
    bans: fc.array(constraint, { maxLength: 4 }),
    leaf: fc.integer({ min: 1, max: 6 }),
    matrices: fc.subarray([...fixture.matrices]),
  })
  .map(
    ({ awards, bans, leaf, matrices }): AdviceKnowledge => ({
      ...fixture,
      matrices,
      flow: { ...fixture.flow, points: leaf },
      points: awards.map(({ when, patterns, points }, i) => {
        const award = { patterns, points, because: `Rule ${i}.` }
        return { ...base, id: `p${i}`, title: `p${i}`, when, awards: [award] }
      }),
      constraints: bans.map((ban, i) => ({ ...base, ...ban, id: `c${i}`, title: `c${i}`, reason: `Ban ${i}.` })),
    }),
  )

const ways = fc.constantFrom<Way>('guided', 'free')
/** Mostly answered, so that what is left open can be tried one by one. */
const picks = fc.array(fc.oneof({ weight: 3, arbitrary: fc.nat({ max: 5000 }) }, fc.constant(0)), {
  minLength: fixture.questions.length,
  maxLength: fixture.questions.length,
})

describe('in any book', () => {
  const check = (
    name: string,
    numRuns: number,
    property: (book: AdviceKnowledge, answers: Answers, way: Way) => void,
  ) =>
    test(name, () => {
      fc.assert(
        fc.property(books, picks, ways, (book, numbers, way) => property(book, pickAnswers(book, numbers), way)),
        { numRuns },
      )
    })

  check('the fast path and the explained path agree', 1000, (book, answers, way) => {
    const compiled = compile(book)
    const fast = firstPlace(compiled, encode(compiled.codes, answers), way, workspaceFor(compiled))
    expect(compiled.codes.candidates[fast]).toBe(recommend(book, answers, way).first)
  })

  check('what the bound proves is true of every completion', 800, (book, answers, way) => {
    const subject = caseOf(book, answers, way)
    const domains = openDomains(subject)
    fc.pre(jointSize(domains) <= 3000)
    const relevant = relevantQuestions(subject, domains)
    for (const question of effectiveByEnumeration(subject, domains)) expect(relevant).toContain(question)
  })

  check('a question without effect changes first place with none of its options', 300, (book, answers, way) => {
    const { first } = recommend(book, answers, way)
    for (const { question, effect } of openQuestions(caseOf(book, answers, way))) {
      if (effect !== 'no-effect') continue
      const options = book.questions.find(({ id }) => id === question)?.options ?? []
      for (const { id } of options) expect(recommend(book, { ...answers, [question]: [id] }, way).first).toBe(first)
    }
  })

  check('a question that can change first place is among the open ones', 300, (book, answers, way) => {
    const open = new Set(openQuestions(caseOf(book, answers, way)).map(({ question }) => question))
    const { first } = recommend(book, answers, way)
    for (const { id, options } of asked) {
      if (open.has(id) || (isAnswered(answers, id) && !answers[id]?.includes('unknown'))) continue
      for (const option of options) expect(recommend(book, { ...answers, [id]: [option.id] }, way).first).toBe(first)
    }
  })
})
