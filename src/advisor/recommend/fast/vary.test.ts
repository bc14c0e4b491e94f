import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { pickAnswers } from '#advisor/answers/pick-answers.ts'
import { fixture } from '#advisor/fixture.ts'
import { encode, UNKNOWN_BIT } from './codes.ts'
import { compile } from './compile.ts'
import { firstPlace, workspaceFor } from './first-place.ts'
import { varying } from './vary.ts'

const compiled = compile(fixture)
const picks = fc.array(fc.nat({ max: 5000 }), { maxLength: fixture.questions.length })

test.each(['guided', 'free'] as const)('a question varied gives what each answer gives by itself (%s way)', (way) => {
  const work = workspaceFor(compiled)
  const { around, at } = varying(compiled, way)
  fc.assert(
    fc.property(picks, fc.nat(), (numbers, pick) => {
      const masks = [...encode(compiled.codes, pickAnswers(fixture, numbers))]
      const question = pick % fixture.questions.length
      const count = fixture.questions[question]?.options.length ?? 0
      const possible = [0, UNKNOWN_BIT, 2 ** count - 1, ...Array.from({ length: count }, (_, place) => 1 << place)]
      around(masks, question)
      const varied = possible.map(at)
      const alone = possible.map((mask) => firstPlace(compiled, masks.with(question, mask), way, work))
      expect(varied).toEqual(alone)
    }),
    { numRuns: 3000 },
  )
})

test('the answers that are varied around are not changed', () => {
  const masks = encode(compiled.codes, {})
  const { around, at } = varying(compiled, 'free')
  for (const question of masks.keys()) {
    around(masks, question)
    at(1)
  }
  expect(masks).toEqual(encode(compiled.codes, {}))
})
