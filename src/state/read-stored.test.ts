import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DOCUMENT_VERSION, StoredDocuments } from '#schema/document/system-map.ts'
import { readStored } from './read-stored.ts'
import { STORED_VERSION } from './stored-record.ts'

const id = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('a', 'b-2', 'latency', 'constructor', 'x'.repeat(60)) },
  fc.constantFrom('', 'A', 'a--b', '-a', 'x'.repeat(61), '__proto__', 'a\n'),
)
const junk = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('x'.repeat(201), 'x'.repeat(4001)))
/** Mostly the right thing, now and then anything. */
const mostly = <T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 30, arbitrary: right as fc.Arbitrary<unknown> }, junk)
const record = (value: fc.Arbitrary<unknown>) => fc.dictionary(id as fc.Arbitrary<string>, value, { maxKeys: 3 })
/** Objects that lack a field or have one too many. */
function object(fields: Readonly<Record<string, fc.Arbitrary<unknown>>>) {
  const whole = fc.record(fields)
  return mostly(
    fc.oneof(
      { weight: 20, arbitrary: whole as fc.Arbitrary<unknown> },
      fc.record(fields, { requiredKeys: [] }),
      whole.map((value) => ({ ...value, extra: 1 })),
    ),
  )
}
const interaction = object({
  id,
  title: mostly(fc.string({ maxLength: 5 })),
  way: mostly(fc.constantFrom('guided', 'free')),
  answers: mostly(record(mostly(fc.array(mostly(fc.string({ maxLength: 41 })), { maxLength: 21 })))),
  notes: mostly(record(mostly(fc.string({ maxLength: 5 })))),
  ticks: mostly(fc.array(id, { maxLength: 4 })),
})
const system = object({
  id,
  title: mostly(fc.string({ maxLength: 5 })),
  interactions: mostly(fc.array(interaction, { minLength: 1, maxLength: 2 })),
})
const stored = fc.oneof(
  object({ documents: mostly(fc.array(system, { maxLength: 2 })) }),
  object({ documents: fc.array(system, { maxLength: 2 }), current: mostly(id) }),
)

test('reads exactly what the schema accepts, with the same result', () => {
  let accepted = 0
  fc.assert(
    fc.property(stored, (value) => {
      const json: unknown = JSON.parse(JSON.stringify(value))
      const expected = StoredDocuments.safeParse(json)
      if (expected.success) accepted += 1
      expect(readStored(json)).toEqual(expected.success ? expected.data : undefined)
    }),
    { numRuns: 4000 },
  )
  // Else the comparison would be of refusals only.
  expect(accepted).toBeGreaterThan(400)
})

test('the limits are the schema’s, to the last character', () => {
  const ofNotes = (length: number) => ({
    documents: [
      {
        id: 'a',
        title: 'x'.repeat(200),
        interactions: [
          { id: 'first', title: '', way: 'free', answers: {}, notes: { latency: 'x'.repeat(length) }, ticks: [] },
        ],
      },
    ],
  })
  for (const length of [3999, 4000, 4001]) {
    expect(readStored(ofNotes(length)) !== undefined).toBe(StoredDocuments.safeParse(ofNotes(length)).success)
  }
})

test('what is read holds nothing but data, whatever the text claims', () => {
  const text = `{"documents":[{"id":"a","title":"","interactions":[{"id":"first","title":"","way":"free",
    "answers":{"__proto__":["polluted"]},"notes":{},"ticks":[]}]}]}`
  const read = readStored(JSON.parse(text))
  expect(read?.documents[0]?.interactions[0]?.answers).toEqual({})
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

test('this build writes the version that the schema names', () => {
  expect(STORED_VERSION).toBe(DOCUMENT_VERSION)
})
