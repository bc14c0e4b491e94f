import { expect, test } from 'vitest'
import { evaluate } from '#advisor/evaluate/evaluate.ts'
import { fixture } from '#advisor/fixture.ts'
import { printEvaluation } from './print-evaluation.ts'

const fast = { latency: ['fast'] }
const lines = printEvaluation(
  evaluate(fixture, [
    { id: 'hit', answers: fast, inferred: [], chosen: 'grpc', accept: [] },
    { id: 'near', answers: fast, inferred: [], chosen: 'rest', accept: ['graphql'] },
    { id: 'lost', answers: { ...fast, client: ['browser'] }, inferred: [], chosen: 'grpc', accept: [] },
  ]),
)

test('each miss is a line with what was chosen, what we say, and why', () => {
  expect(lines[0]).toMatch(/^near near: chose rest or graphql, ours grpc, .*: \(\+4\) Fast calls go over gRPC\.$/)
  expect(lines[1]).toMatch(/^miss lost: chose grpc, ours .*: \(out\) A browser speaks none of these\.$/)
})

test('each mode ends with its totals', () => {
  expect(lines.filter((line) => line.startsWith('top-1'))).toEqual([
    'top-1 1/3 top-3 2/3 with all answers',
    'top-1 1/3 top-3 2/3 with every inferred answer withheld',
    'top-1 0/3 top-3 0/3 with client, interaction and direction only',
  ])
})

test('a case without any first place says so', () => {
  expect(lines).toContain('miss hit: chose grpc, ours nothing')
})
