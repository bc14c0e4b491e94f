import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers } from '#schema/advice/answers.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import {
  type Address,
  parseSearch,
  readAddress,
  readAnswers,
  stringifySearch,
  unreadAnswers,
  writeAddress,
} from './address.ts'
import hostile from './fixtures/hostile-search.json' with { type: 'json' }
import { applyChanges, readChanges, writeChanges } from './what-if-address.ts'

type Question = AdviceKnowledge['questions'][number]
const option = (id: string) => ({ id, label: id, example: 'An example.' })
const question = (
  id: string,
  kind: Question['kind'],
  options: readonly string[],
  range?: Question['range'],
): Question => ({
  id,
  kind,
  stage: 'flow',
  order: 1,
  title: id,
  short: id,
  why: 'A reason.',
  options: options.map(option),
  range,
})
const QUESTIONS = [
  question('latency', 'one', ['under-10ms', '10ms-or-more']),
  question('requirements', 'several', ['low-latency', 'high-throughput', 'complex-queries']),
  question('hops', 'number', [], { min: 0, max: 1e6 }),
  question('client', 'one', ['browser', 'device']),
]

const value = (one: Question): fc.Arbitrary<readonly string[]> => {
  const ids = one.options.map(({ id }) => id)
  const unknown = fc.constant(['unknown'])
  if (one.kind === 'one')
    return fc.oneof(
      fc.constantFrom(...ids).map((id) => [id]),
      unknown,
    )
  if (one.kind === 'several') return fc.oneof(fc.subarray(ids, { minLength: 1 }), unknown)
  const whole = fc.nat(1e6).map(String)
  const parts = fc.integer({ min: 1, max: 999_999 }).map((n) => String(n / 1000))
  return fc.oneof(
    whole.map((text) => [text]),
    parts.map((text) => [text]),
    unknown,
  )
}
const answers: fc.Arbitrary<Answers> = fc
  .record(Object.fromEntries(QUESTIONS.map((one) => [one.id, value(one)])), { requiredKeys: [] })
  .map((given) => given as Answers)
const address: fc.Arbitrary<Address> = fc.record({
  answers,
  way: fc.constantFrom('guided' as const, 'free' as const),
  document: fc.option(fc.stringMatching(/^[a-z0-9-]{1,60}$/), { nil: undefined }),
})

describe('the address', () => {
  test('what is written is read again, through the text of the query', () => {
    fc.assert(
      fc.property(address, (given) => {
        expect(readAddress(QUESTIONS, parseSearch(stringifySearch(writeAddress(QUESTIONS, given))))).toEqual(given)
      }),
      { numRuns: 2000 },
    )
  })

  test('writing what was read changes nothing, whatever the query said', () => {
    const pair = fc.tuple(
      fc.oneof(fc.constantFrom('latency', 'requirements', 'hops', 'client', 'd', 'way'), fc.string()),
      fc.oneof(
        fc.constantFrom('under-10ms', 'complex-queries,low-latency', 'unknown', '007', '1.50', 'free'),
        fc.string(),
      ),
    )
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const read = readAddress(QUESTIONS, parseSearch(new URLSearchParams(pairs).toString()))
        const text = stringifySearch(writeAddress(QUESTIONS, read))
        expect(readAddress(QUESTIONS, parseSearch(text))).toEqual(read)
        expect(stringifySearch(writeAddress(QUESTIONS, readAddress(QUESTIONS, parseSearch(text))))).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })

  test('pairs come in the order of the questions and commas stay readable', () => {
    const text = stringifySearch(
      writeAddress(QUESTIONS, {
        answers: { client: ['browser'], requirements: ['low-latency', 'complex-queries'], latency: ['unknown'] },
        way: 'free',
        document: 'k7xw2m9pqa',
      }),
    )
    expect(text).toBe('?latency=unknown&requirements=low-latency,complex-queries&client=browser&way=free&d=k7xw2m9pqa')
  })

  test.each(hostile)('$id: $why', ({ search }) => {
    const read = readAddress(QUESTIONS, parseSearch(search))
    for (const [id, options] of Object.entries(read.answers)) {
      const known = QUESTIONS.find((one) => one.id === id)
      expect(known).toBeDefined()
      for (const one of options) {
        const allowed =
          one === 'unknown' || known?.kind === 'number' || known?.options.some((entry) => entry.id === one)
        expect(allowed).toBe(true)
      }
    }
    expect(Object.getPrototypeOf(read.answers)).toBe(Object.prototype)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test('hostile queries leave only what they say rightly', () => {
    const read = (search: string) => readAnswers(QUESTIONS, parseSearch(search))
    expect(read('?latency=under-10ms&latency=10ms-or-more')).toEqual({ latency: ['under-10ms'] })
    expect(read('?latency=under-10ms,10ms-or-more')).toEqual({})
    expect(read('?requirements=__proto__,low-latency,toString')).toEqual({ requirements: ['low-latency'] })
    expect(read('?requirements=unknown,low-latency')).toEqual({ requirements: ['low-latency'] })
    for (const number of ['0x10', '1e3', '-3', '%203', '1000001', 'NaN', 'Infinity'])
      expect(read(`?hops=${number}`)).toEqual({})
    expect(readAddress(QUESTIONS, parseSearch('?d=../../x&way=constructor'))).toEqual({
      answers: {},
      way: 'guided',
      document: undefined,
    })
  })

  test('5,000 unknown pairs and 30,000 blanks cost no noticeable time', () => {
    const began = performance.now()
    const many = Array.from({ length: 5000 }, (_, n) => `k${n}=1`).join('&')
    expect(readAnswers(QUESTIONS, parseSearch(`?${many}`))).toEqual({})
    expect(readAnswers(QUESTIONS, parseSearch(`?hops=${'%20'.repeat(30_000)}x`))).toEqual({})
    expect(performance.now() - began).toBeLessThan(500)
  })
})

describe('the changes of a comparison', () => {
  const changes = fc
    .record(
      Object.fromEntries(QUESTIONS.map((one) => [one.id, fc.oneof(value(one), fc.constant<readonly string[]>([]))])),
      { requiredKeys: [] },
    )
    .map((given) => given as Answers)

  test('what is written is read again, taken-back answers too', () => {
    fc.assert(
      fc.property(changes, (given) => {
        expect(readChanges(QUESTIONS, parseSearch(stringifySearch(writeChanges(QUESTIONS, given))))).toEqual(given)
      }),
    )
  })

  test('they never touch the answers that stand beside them', () => {
    fc.assert(
      fc.property(address, changes, (given, changed) => {
        const text = stringifySearch({ ...writeAddress(QUESTIONS, given), ...writeChanges(QUESTIONS, changed) })
        expect(readAddress(QUESTIONS, parseSearch(text))).toEqual(given)
      }),
    )
  })

  test('applied, they replace, add and take back', () => {
    const before = { latency: ['under-10ms'], client: ['browser'] }
    expect(applyChanges(before, { latency: ['10ms-or-more'], client: [], hops: ['3'] })).toEqual({
      latency: ['10ms-or-more'],
      hops: ['3'],
    })
  })
})

describe('answers that are not known', () => {
  const said = (text: string) => unreadAnswers(QUESTIONS, parseSearch(text))
  const [one, several, number] = ['one', 'several', 'number'].map((kind) =>
    QUESTIONS.find((each) => each.kind === kind),
  )

  test('whatever the product writes is known', () => {
    fc.assert(
      fc.property(address, (written) => {
        expect(said(stringifySearch(writeAddress(QUESTIONS, written)))).toEqual([])
      }),
    )
  })

  test('a part of an answer, an empty one and a number out of range are told by the short name of their question', () => {
    const option = several?.options[0]?.id
    expect(said(`${one?.id}=${one?.options[0]?.id.slice(0, -1)}`)).toEqual([one?.short])
    expect(said(`${one?.id}=`)).toEqual([one?.short])
    expect(said(`${several?.id}=${option},no-such`)).toEqual([several?.short])
    expect(said(`${number?.id}=99999999999`)).toEqual([number?.short])
    expect(said(`${several?.id}=${option},${option}&no-such-question=1&d=x`)).toEqual([])
  })
})
