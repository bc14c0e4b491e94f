import { expect, test } from 'vitest'
import { keysOf, stepInto } from './parts.ts'

const entry = {
  id: 'mesh',
  summary: 'One sentence.',
  groups: [{ id: 'data-plane', items: [{ id: 'retries', label: 'Retries' }] }],
  rows: [{ option: 'low', cells: [{ column: 'sync' }] }],
  steps: { latency: { 'under-10ms': { outcome: 'grpc' } } },
  products: [{ name: 'AWS ELB' }],
  related: [],
}

function find(part: string): unknown {
  return part.split('.').reduce<unknown>((value, segment) => stepInto(value, segment), entry)
}

test.each([
  'summary',
  'groups.data-plane.retries',
  'data-plane.retries',
  'low.sync',
  'latency.under-10ms',
  'products.aws-elb',
])('`%s` leads to a part', (part) => {
  expect(find(part)).toBeDefined()
})

test.each(['summery', 'groups.control-plane', 'low.async', 'related', 'constructor', 'summary.length'])(
  '`%s` leads nowhere',
  (part) => {
    expect(find(part)).toBeUndefined()
  },
)

test('what a step could be called holds ids, options, map keys and fields that are filled in', () => {
  expect(keysOf(entry)).toEqual(expect.arrayContaining(['data-plane', 'low', 'latency', 'aws-elb', 'summary']))
  expect(keysOf(entry)).not.toContain('related')
})
