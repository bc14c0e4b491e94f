import { describe, expect, test } from 'vitest'
import { fixture } from '#advisor/fixture.ts'
import { readRequest } from './read-request.ts'

const read = (raw: unknown) => readRequest(fixture, JSON.stringify(raw))
const problems = (raw: unknown) => {
  const result = read(raw)
  return 'problems' in result ? result.problems : []
}
const item = fixture.checklist.phases[0]?.items[0]?.id ?? ''

describe('readRequest', () => {
  test('reads all fields', () => {
    const raw = {
      way: 'guided',
      title: 'Till',
      answers: { client: 'browser' },
      notes: { client: 'Old.' },
      ticks: [item],
    }
    expect(read(raw)).toEqual({ request: { ...raw, answers: { client: ['browser'] } } })
  })

  test('takes answers alone, in the free way', () => {
    const answers = { client: ['browser'], requirements: ['low-latency', 'complex-queries'] }
    expect(read(answers)).toEqual({ request: { way: 'free', title: '', answers, notes: {}, ticks: [] } })
    expect(read({})).toEqual({ request: { way: 'free', title: '', answers: {}, notes: {}, ticks: [] } })
  })

  test('says what is not JSON, or no object', () => {
    expect(readRequest(fixture, '{ "client": ')).toEqual({ problems: [expect.stringMatching(/^is not JSON: /)] })
    for (const raw of [[], 'client', 3, null]) {
      expect(problems(raw)).toEqual(['must be an object of questions and their answers.'])
    }
  })

  test.each([
    [{ clent: 'browser' }, 'answers.clent: `clent` is no question. Did you mean `client`?'],
    [{ answers: { client: 'brouser' } }, 'answers.client: `brouser` is no option. Did you mean `browser`?'],
    [{ answers: {}, way: 'fre' }, 'way: "fre" is no way. Did you mean `free`?'],
    [{ answers: {}, title: 3 }, 'title: must be text.'],
    [{ answers: {}, notes: [] }, 'notes: must be an object of questions and texts.'],
    [{ answers: {}, notes: { clint: 'Old.' } }, 'notes.clint: `clint` is no question. Did you mean `client`?'],
    [{ answers: {}, notes: { client: 3 } }, 'notes.client: must be text.'],
    [{ answers: {}, ticks: 'all' }, 'ticks: must be a list of checklist items.'],
    [{ answers: {}, ticks: [{ id: item }] }, 'ticks: must be a list of checklist items.'],
    [{ answers: {}, ticks: [`${item}s`] }, `ticks: \`${item}s\` is no checklist item. Did you mean \`${item}\`?`],
    [{ anwsers: { client: 'browser' } }, '`anwsers` is no field. Did you mean `answers`?'],
  ])('names what is wrong with %j', (raw, message) => {
    expect(problems(raw)).toContain(message)
  })

  test('names everything that is wrong at once', () => {
    expect(problems({ answers: { client: 'x', loss: 'y' }, way: 'z' })).toHaveLength(3)
  })
})
