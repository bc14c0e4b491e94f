import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { pickAnswers } from '#advisor/answers/pick-answers.ts'
import { fixture } from '#advisor/fixture.ts'
import { recommend } from '#advisor/recommend/recommend.ts'
import { encode } from './codes.ts'
import { compile } from './compile.ts'
import { firstPlace, workspaceFor } from './first-place.ts'

const picks = fc.array(fc.nat({ max: 5000 }), { maxLength: fixture.questions.length })

test.each(['guided', 'free'] as const)('the fast path and the explained path agree (%s way)', (way) => {
  const compiled = compile(fixture)
  const work = workspaceFor(compiled)
  fc.assert(
    fc.property(picks, (numbers) => {
      const answers = pickAnswers(fixture, numbers)
      const fast = firstPlace(compiled, encode(compiled.codes, answers), way, work)
      expect(compiled.codes.candidates[fast]).toBe(recommend(fixture, answers, way).first)
    }),
    { numRuns: 3000 },
  )
})

test('a book is compiled once', () => {
  expect(compile(fixture)).toBe(compile(fixture))
  expect(compile({ ...fixture })).not.toBe(compile(fixture))
})
