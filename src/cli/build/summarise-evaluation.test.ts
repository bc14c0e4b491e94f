import { expect, test } from 'vitest'
import type { EvaluatedCase, EvaluatedMode } from '#advisor/evaluate/evaluate.ts'
import type { PublishedDecision } from '#schema/content/guide.ts'
import { summariseEvaluation } from './summarise-evaluation.ts'

const decision = (id: string): PublishedDecision => ({
  id,
  system: `System ${id}`,
  kind: 'system',
  summary: 'It chose.',
  answers: { client: ['browser'] },
  inferred: [],
  chosen: 'rest',
  accept: [],
  supporting: [],
  grade: 'first-hand',
  url: `https://example.org/${id}`,
  date: '2026-01-02',
})
const one = (id: string, more: Partial<EvaluatedCase>): EvaluatedCase => ({
  ...{ id, chosen: 'rest', accept: [], topThree: ['rest'], place: 'first', deciding: [] },
  ...more,
})

test('totals stand as they are; a miss names the system, what was chosen, what came first here and why', () => {
  const because = { text: 'Several readers.', origin: { kind: 'points', rule: 'r' }, answers: [], sources: [] } as const
  const mode: EvaluatedMode = {
    mode: 'all-answers',
    top1: 1,
    top3: 2,
    cases: [
      one('a', {}),
      one('b', { accept: ['grpc'], topThree: ['pub-sub', 'rest'], place: 'top-three', deciding: [because] }),
      one('c', { topThree: [], place: 'missed' }),
    ],
  }
  expect(summariseEvaluation([mode], ['a', 'b', 'c'].map(decision))).toEqual({
    decisions: 3,
    modes: [
      {
        mode: 'all-answers',
        top1: 1,
        top3: 2,
        misses: [
          {
            id: 'b',
            system: 'System b',
            url: 'https://example.org/b',
            chosen: 'rest',
            accepted: ['grpc'],
            ours: 'pub-sub',
            near: true,
            because: 'Several readers.',
          },
          {
            id: 'c',
            system: 'System c',
            url: 'https://example.org/c',
            chosen: 'rest',
            accepted: [],
            ours: undefined,
            near: false,
            because: undefined,
          },
        ],
      },
    ],
  })
})
