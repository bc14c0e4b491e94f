import { describe, expect, test } from 'vitest'
import { withRecommendation } from '#reporting/fixture/advice.ts'
import { knowledge } from '#reporting/fixture/knowledge.ts'
import { answers } from '#reporting/fixture/lines.ts'
import { block, report, words } from '#reporting/fixture/read.ts'
import type { ReportInput } from '#reporting/input.ts'

describe('the answers', () => {
  const rows = (change: Partial<ReportInput> = {}) => block(report(change), 'answers', 'facts').rows

  test('each stands with its words, its question and its note', () => {
    expect(rows().map((row) => [row.term, words(row.inlines), row.changes, row.note])).toEqual([
      ['Coupling', 'Loose', 'coupling', undefined],
      ['Delivery', 'At least once', 'delivery', 'Finance insists.'],
      ['Consumers', 'One', 'consumers', undefined],
    ])
  })

  test('an answer that did not count is marked as not used, an unknown one is not', () => {
    const given = { ...answers, consumers: ['unknown'] }
    const [coupling, , consumers] = rows({
      advice: withRecommendation({ used: { delivery: ['at-least-once'] } }, { answers: given }),
    })
    expect(coupling).toMatchObject({ unused: true })
    expect(words(coupling?.inlines ?? [])).toContain('not used')
    expect(consumers?.unused).toBeUndefined()
    expect(words(consumers?.inlines ?? [])).toBe('I don’t know yet')
  })

  test('a range is told with what it counts, unless its name says so', () => {
    const [coupling] = knowledge.questions
    if (!coupling) throw new Error('the fixture has no question')
    const ranges = (unit: string) => ({
      ...coupling,
      unit,
      options: coupling.options.map((option, at) => ({ ...option, short: 'Up to 5 ms', band: { from: at } })),
    })
    const told = (unit: string) =>
      words(rows({ knowledge: { ...knowledge, questions: [ranges(unit)] } })[0]?.inlines ?? [])
    expect([told('requests a second'), told('ms')]).toEqual(['Up to 5 ms requests a second', 'Up to 5 ms'])
  })

  test('numbers have their unit, several choices are joined, and a note without an answer is kept', () => {
    const given = { budget: ['2000'], requirements: ['loose-coupling', 'high-throughput'] }
    const shown = rows({ advice: withRecommendation({ used: given }, { answers: given }) })
    expect(shown.map((row) => words(row.inlines))).toEqual([
      'Not answered',
      'Loose coupling and High throughput',
      '2,000 ms',
    ])
  })
})
