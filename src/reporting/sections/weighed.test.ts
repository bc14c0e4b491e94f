import { describe, expect, test } from 'vitest'
import { block, report, words } from '#reporting/fixture/read.ts'

describe('what was weighed', () => {
  const rows = () => block(report(), 'weighed', 'scores').rows

  test('each line of points has its sentence, its answers, its origin in words and its sources', () => {
    const lines = rows()[0]?.lines.map((line) => [line.points, words(line.inlines)])
    expect(lines).toEqual([
      [3, 'The caller hands over and nothing may be lost. (Coupling: Loose; Delivery: At least once; decision flow)'],
      [2, 'One group of workers takes each order. (Consumers: One; rule: One receiver fits a queue) [2]'],
    ])
    expect(words(rows()[1]?.lines[0]?.inlines ?? [])).toContain(
      'matrix “By requirement”, row “Loose Coupling”, column “Sync pattern”',
    )
  })

  test('a pattern that is ruled out stays, with the sentence that rules it out and no points for it', () => {
    const grpc = rows()[2]
    expect(grpc).toMatchObject({ name: 'gRPC', out: true })
    expect(grpc?.lines[0]?.points).toBeUndefined()
    expect(words(grpc?.lines[0]?.inlines ?? [])).toContain('A browser cannot speak native gRPC.')
  })

  test('the nearest flip is said in words, also when there is none', () => {
    expect(rows().map((row) => words(row.flip))).toEqual([
      '',
      'It would win with Coupling: Tight.',
      'No change of one or two answers would put it first.',
    ])
  })
})
