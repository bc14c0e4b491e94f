import { expect, test } from 'vitest'
import type { Advice, RankedCandidate } from '#schema/advice/advice.ts'
import { compareAdvice } from './compare-advice.ts'

const candidate = (pattern: string, out: boolean): RankedCandidate => ({
  pattern,
  points: 0,
  lines: [],
  eliminations: out
    ? [{ pattern, text: 'Out.', origin: { kind: 'constraint', rule: 'r' }, answers: [], sources: [] }]
    : [],
})
const advice = (first: string, parts: readonly string[], items: readonly string[], out: readonly string[]): Advice => ({
  way: 'free',
  answers: {},
  recommendation: {
    first,
    ranking: ['rest', 'grpc'].map((id) => candidate(id, out.includes(id))),
    path: { steps: [], next: undefined, possible: [], outcome: undefined, unused: [], edges: [] },
    used: {},
  },
  confidence: 'clear',
  stack: {
    layers: [
      {
        layer: 'edge',
        parts: [first, ...parts].map((pattern) => ({ pattern, layer: 'edge', chosen: pattern === first, reasons: [] })),
      },
    ],
  },
  checklist: {
    phases: [{ phase: 'week-1', entries: items.map((item) => ({ item, reasons: [], waitsFor: [] })) }],
    leftOut: [],
  },
  contradictions: [],
  antiPatterns: [],
})

test('names what comes and what goes, and leaves the chosen pattern to the first place', () => {
  const now = advice('rest', ['deadline', 'api-gateway'], ['define-boundaries'], ['grpc'])
  const then = advice('grpc', ['deadline', 'http-2'], ['define-boundaries', 'health-checks'], [])
  expect(compareAdvice(now, then)).toEqual({
    firstChanges: true,
    parts: { added: ['http-2'], gone: ['api-gateway'] },
    items: { added: ['health-checks'], gone: [] },
    out: { added: [], gone: ['grpc'] },
  })
})

test('the same advice differs in nothing', () => {
  const same = advice('rest', ['deadline'], ['define-boundaries'], [])
  const nothing = { added: [], gone: [] }
  expect(compareAdvice(same, same)).toEqual({ firstChanges: false, parts: nothing, items: nothing, out: nothing })
})
