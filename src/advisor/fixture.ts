import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import { candidate, part, question, sources, vocabulary } from './fixture/make.ts'
import { miniChecklist } from './fixture/mini-checklist.ts'
import { miniFlow } from './fixture/mini-flow.ts'
import { byRequirement, byScale } from './fixture/mini-matrices.ts'
import { miniConstraints, miniPoints, miniTriggers } from './fixture/mini-rules.ts'

/** A small book: seven candidates, a flow of four outcomes, two matrices and a handful of rules, for the tests of this room. */
export const fixture: AdviceKnowledge = {
  version: 'fixture',
  reviewed: '2026-01-01',
  flow: miniFlow,
  questions: [
    question('latency', 'flow', 1, ['fast', 'relaxed']),
    question('coupling', 'flow', 2, ['tight', 'loose']),
    question('delivery', 'flow', 3, ['at-most-once', 'at-least-once']),
    question('requirements', 'matrices', 1, ['low-latency', 'complex-queries', 'loose-coupling'], 'several'),
    question('scale', 'matrices', 2, ['small', 'large']),
    question('client', 'refine', 1, ['service', 'browser', 'device']),
    question('interaction', 'refine', 2, ['query', 'event', 'live-updates']),
    question('consumers', 'refine', 3, ['one', 'many']),
    question('loss', 'refine', 4, ['tolerable', 'not-tolerable']),
    question('platform', 'situation', 1, ['own-machines', 'cloud']),
    { ...question('hops', 'situation', 2, [], 'number'), range: { min: 1, max: 20 } },
  ],
  patterns: Object.fromEntries(
    [
      candidate('rest', 1, 'plain-http', ['synchronous', 'http']),
      candidate('grpc', 2, 'extra-runtime', ['synchronous']),
      candidate('graphql', 3, 'extra-runtime', ['synchronous', 'http']),
      candidate('websocket', 4, 'extra-runtime', []),
      candidate('message-queue', 5, 'managed-queue', ['broker']),
      candidate('pub-sub', 6, 'managed-queue', ['broker', 'fire-and-forget']),
      candidate('webrtc', 7, 'self-run-cluster', []),
      part('api-gateway', 1, 'edge'),
      part('deadline', 2, 'resilience'),
      part('circuit-breaker', 3, 'resilience'),
      part('fallback', 4, 'resilience'),
      part('dead-letter-queue', 5, 'resilience'),
      part('tracing', 6, 'observability'),
    ].map((pattern) => [pattern.id, pattern]),
  ),
  candidates: ['rest', 'grpc', 'graphql', 'websocket', 'message-queue', 'pub-sub', 'webrtc'],
  matrices: [byRequirement, byScale],
  constraints: miniConstraints,
  points: miniPoints,
  triggers: miniTriggers,
  checklist: miniChecklist,
  antiPatterns: [
    {
      id: 'synchronous-chains',
      order: 1,
      name: 'Chains',
      problem: 'Cascades',
      solution: 'Messages',
      explanation: 'One waits for the other.',
      remedies: ['message-queue'],
      matters: [{ when: { traits: ['synchronous'] }, reason: 'The caller waits.' }],
      claims: [],
      sources,
    },
  ],
  vocabulary: {
    tiers: vocabulary('tiers', ['gold']),
    styles: vocabulary('styles', ['synchronous']),
    layers: vocabulary('layers', ['edge', 'transport', 'resilience', 'observability']),
    traits: vocabulary('traits', ['synchronous', 'broker', 'http', 'fire-and-forget']),
    'moving-parts': vocabulary('moving-parts', ['plain-http', 'extra-runtime', 'managed-queue', 'self-run-cluster']),
    'question-groups': vocabulary('question-groups', ['exchange']),
    glossary: vocabulary('glossary', ['backoff']),
  },
}
