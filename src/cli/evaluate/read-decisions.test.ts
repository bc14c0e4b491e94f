import { describe, expect, test } from 'vitest'
import { fixture } from '#advisor/fixture.ts'
import { readDecisions } from './read-decisions.ts'

const read = (...lines: string[]) => readDecisions(fixture, lines.join('\n'), 'cases.jsonl')
const line = (more: object) =>
  JSON.stringify({ id: 'a', chosen: 'rest', accept: [], inferred: [], answers: { client: 'browser' }, ...more })

describe('readDecisions', () => {
  test('reads a decision a line and passes over empty lines', () => {
    const { decisions, problems } = read(`\uFEFF${line({ summary: 'More.' })}`, '', line({ id: 'b', accept: ['grpc'] }))
    expect(decisions).toEqual([
      { id: 'a', chosen: 'rest', accept: [], inferred: [], answers: { client: ['browser'] } },
      { id: 'b', chosen: 'rest', accept: ['grpc'], inferred: [], answers: { client: ['browser'] } },
    ])
    expect(problems).toEqual([])
  })

  test('names a broken line and goes on with the next', () => {
    const { decisions, problems } = read('{ "id": "a",', line({ id: 'b' }))
    expect(decisions.map(({ id }) => id)).toEqual(['b'])
    expect(problems[0]).toMatch(/^cases\.jsonl:1 is not JSON/)
  })

  test.each(['[]', '3', '{ "id": "a" }', '{ "chosen": "rest" }'])('names a line that is no decision: %s', (text) => {
    expect(read(text).problems).toEqual(['cases.jsonl:1 is not an object with `id` and `chosen`. The line is skipped.'])
  })

  test('skips an unknown question or option and says so, with the line', () => {
    const { decisions, problems } = read(
      '',
      line({ answers: { clent: 'browser', client: 'browsr', loss: 'tolerable' } }),
    )
    expect(decisions[0]?.answers).toEqual({ loss: ['tolerable'] })
    expect(problems).toEqual([
      'cases.jsonl:2 a: answers.clent: `clent` is no question. Did you mean `client`? The answer is skipped.',
      'cases.jsonl:2 a: answers.client: `browsr` is no option. Did you mean `browser`? The answer is skipped.',
    ])
  })

  test('names an unknown inferred question, and a pattern that is no candidate', () => {
    const { problems } = read(line({ inferred: ['cleint'], chosen: 'rst', accept: ['soap'] }))
    expect(problems).toEqual([
      'cases.jsonl:1 a: inferred: `cleint` is no question. Did you mean `client`? It is skipped.',
      'cases.jsonl:1 a: `rst` is no candidate and can only be missed. Did you mean `rest`?',
      expect.stringMatching(/^cases\.jsonl:1 a: `soap` is no candidate and can only be missed\./),
    ])
  })
})
