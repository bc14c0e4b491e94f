import type { DecisionFlow } from '#schema/content/flow.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { SelectionMatrix } from '#schema/content/matrix.ts'
import type { Pattern } from '#schema/content/pattern.ts'
import type { Question, Stage } from '#schema/content/question.ts'
import type { VocabularyId } from '#schema/content/vocabulary.ts'

const sources = ['guide']
const base = { sources, date: '2026-01-01' }

function question(id: string, stage: Stage, order: number, options: readonly string[], kind: Question['kind'] = 'one') {
  const words = { title: id, short: id, why: id }
  return { id, stage, order, kind, ...words, options: options.map((o) => ({ id: o, label: o, example: o })) }
}

function candidate(id: string, order: number, movingParts: string, traits: string[]): Pattern {
  const words = { name: id, summary: id, verdict: id, upgrade: `leave ${id}` }
  const rest = { style: 'synchronous', layer: 'transport', tier: undefined, wire: undefined, products: [] }
  return { id, role: 'candidate', order, movingParts, traits, ...words, ...rest, goodAt: undefined }
}

function part(id: string, order: number, layer: string): Pattern {
  return { ...candidate(id, order, 'plain-http', []), role: 'part', layer, movingParts: undefined }
}

function vocabulary<T extends VocabularyId>(id: T, terms: readonly string[]) {
  return { id, title: id, terms: terms.map((term) => ({ id: term, label: term, meaning: `${term}.` })) }
}

const flow: DecisionFlow = {
  id: 'mini',
  title: 'Mini',
  root: 'Choose',
  start: 'latency',
  points: 4,
  steps: {
    latency: { fast: { outcome: 'grpc' }, relaxed: { question: 'coupling' } },
    coupling: { tight: { outcome: 'rest-or-graphql' }, loose: { question: 'delivery' } },
    delivery: { 'at-most-once': { outcome: 'pub-sub' }, 'at-least-once': { outcome: 'message-queue' } },
  },
  outcomes: [
    { id: 'grpc', label: 'gRPC', choose: [{ pattern: 'grpc' }], because: 'Fast calls go over gRPC.' },
    {
      id: 'rest-or-graphql',
      label: 'REST/GraphQL',
      choose: [{ pattern: 'graphql', when: [{ requirements: ['complex-queries'] }] }, { pattern: 'rest' }],
      because: 'A waiting caller without haste takes REST or GraphQL.',
    },
    { id: 'pub-sub', label: 'Pub/Sub', choose: [{ pattern: 'pub-sub' }], because: 'May be lost.' },
    { id: 'message-queue', label: 'Message queue', choose: [{ pattern: 'message-queue' }], because: 'Must arrive.' },
  ],
  sources,
}

function cell(says: string, candidates: string[], column?: string) {
  return { column, says, candidates, parts: [] as string[], because: `${says} is named here.`, claims: [] }
}

const byRequirement: SelectionMatrix = {
  id: 'by-requirement',
  title: 'By requirement',
  intro: 'Rows and columns.',
  question: 'requirements',
  points: 1,
  cap: 1,
  columns: [
    { id: 'sync', label: 'Sync' },
    { id: 'hybrid', label: 'Hybrid' },
  ],
  rows: [
    {
      option: 'low-latency',
      says: 'Low latency',
      cells: [cell('gRPC', ['grpc'], 'sync'), cell('gRPC + queue', ['grpc', 'message-queue'], 'hybrid')],
    },
    { option: 'complex-queries', says: 'Complex queries', cells: [cell('GraphQL', ['graphql'], 'sync')] },
    {
      option: 'loose-coupling',
      says: 'Loose coupling',
      cells: [cell('REST', ['rest'], 'sync'), cell('REST + queue', ['rest', 'message-queue'], 'hybrid')],
    },
  ],
  sources,
}

const byScale: SelectionMatrix = {
  id: 'by-scale',
  title: 'By scale',
  intro: 'Bands.',
  question: 'scale',
  points: 1,
  cap: 1,
  columns: [],
  rows: [
    { option: 'small', says: 'Small', cells: [cell('REST', ['rest'])] },
    { option: 'large', says: 'Large', cells: [cell('gRPC + queue', ['grpc', 'message-queue'])] },
  ],
  sources,
}

const award = (patterns: string[], points: number) => ({ patterns, points, because: `${patterns.join()} ${points}` })

/** A small book: seven candidates, a flow of four outcomes, two matrices and a handful of rules, for the tests of this room. */
export const fixture: AdviceKnowledge = {
  version: 'fixture',
  reviewed: '2026-01-01',
  flow,
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
  constraints: [
    {
      ...base,
      id: 'browser-no-broker',
      title: 'Browser',
      when: { client: ['browser'] },
      eliminates: ['grpc', 'message-queue', 'pub-sub'],
      reason: 'A browser speaks none of these.',
    },
    {
      ...base,
      id: 'event-no-call',
      title: 'Event',
      when: { interaction: ['event'], consumers: ['many'] },
      eliminates: ['rest', 'grpc', 'graphql', 'message-queue', 'webrtc'],
      reason: 'Many receivers of one event are not called one by one.',
    },
    {
      ...base,
      id: 'no-loss',
      title: 'No loss',
      when: { loss: ['not-tolerable'] },
      eliminates: ['pub-sub', 'webrtc'],
      reason: 'What must not be lost is not sent and forgotten.',
    },
    {
      ...base,
      id: 'device-no-graphql',
      title: 'Device',
      when: { client: ['device'], interaction: ['event'] },
      eliminates: ['websocket'],
      reason: 'A sleeping device keeps no socket open.',
    },
  ],
  points: [
    { ...base, id: 'query', title: 'Query', when: { interaction: ['query'] }, awards: [award(['rest', 'grpc'], 2)] },
    {
      ...base,
      id: 'live',
      title: 'Live',
      when: { interaction: ['live-updates'] },
      awards: [award(['websocket'], 5), award(['rest'], -2)],
    },
    {
      ...base,
      id: 'many',
      title: 'Many',
      when: { interaction: ['event'], consumers: ['many'] },
      awards: [award(['pub-sub'], 6)],
    },
    {
      ...base,
      id: 'service',
      title: 'Service',
      when: { client: ['service'], interaction: ['query', 'event'] },
      awards: [award(['grpc'], 1)],
    },
    { ...base, id: 'loss', title: 'Loss', when: { loss: ['tolerable'] }, awards: [award(['webrtc', 'pub-sub'], 1)] },
    {
      ...base,
      id: 'one',
      title: 'One',
      when: { interaction: ['event'], consumers: ['one'] },
      awards: [award(['message-queue'], 6)],
    },
  ],
  triggers: [
    {
      ...base,
      id: 'always',
      title: 'Always',
      adds: ['deadline', 'tracing'],
      causes: [{ when: { traits: ['synchronous', 'broker'] }, reason: 'It crosses the network.' }],
    },
    {
      ...base,
      id: 'edge',
      title: 'Edge',
      adds: ['api-gateway'],
      causes: [{ when: { answers: { client: ['browser', 'device'] } }, reason: 'Clients from outside come in.' }],
    },
    {
      ...base,
      id: 'fallback',
      title: 'Fallback',
      adds: ['fallback'],
      causes: [{ when: { parts: ['circuit-breaker'] }, reason: 'An open breaker needs another answer.' }],
    },
    {
      ...base,
      id: 'breaker',
      title: 'Breaker',
      adds: ['circuit-breaker'],
      causes: [
        { when: { traits: ['synchronous'], answers: { loss: ['tolerable'] } }, reason: 'It can be lived without.' },
      ],
    },
    {
      ...base,
      id: 'dead-letters',
      title: 'Dead letters',
      adds: ['dead-letter-queue'],
      causes: [{ when: { traits: ['broker'] }, reason: 'Some messages never succeed.' }],
    },
  ],
  checklist: {
    id: 'mini',
    title: 'Mini',
    phases: [
      {
        id: 'week-1',
        label: 'Week 1',
        theme: 'Foundation',
        items: [
          item('boundaries', { always: 'Every hop needs two sides.' }),
          item('pattern', { always: 'Somebody has to decide.', waitsFor: ['boundaries'] }),
        ],
      },
      {
        id: 'month-1',
        label: 'Month 1',
        theme: 'Resilience',
        items: [
          item('breakers', { parts: ['circuit-breaker'], waitsFor: ['pattern'] }),
          item('dead-letters', { parts: ['dead-letter-queue'], waitsFor: ['breakers'], since: true }),
          item('tracing', { parts: ['tracing'], waitsFor: ['breakers'] }),
        ],
      },
    ],
  },
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
    glossary: vocabulary('glossary', ['backoff']),
  },
  presets: [],
}

function item(
  id: string,
  {
    always,
    parts = [],
    waitsFor = [],
    since = false,
  }: Partial<Record<'parts' | 'waitsFor', string[]>> & {
    always?: string
    since?: boolean
  },
) {
  return { id, title: id, detail: id, always, parts, waitsFor, since, sources }
}
