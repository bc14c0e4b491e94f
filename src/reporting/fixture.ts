import type { Advice, RankedCandidate, WhatIf } from '#schema/advice/advice.ts'
import type { Answers } from '#schema/advice/answers.ts'
import type { PointsLine, Reason } from '#schema/advice/reason.ts'
import type { PublishedDecision } from '#schema/content/guide.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { Pattern } from '#schema/content/pattern.ts'
import type { ReportInput, ReportLibrary } from './input.ts'

/** A small book and one piece of advice for the tests of this room: two ways to hand over an order, one of them ruled out. */

const pattern = (id: string, name: string, role: Pattern['role'] = 'candidate'): Pattern => ({
  id,
  name,
  role,
  order: 1,
  layer: 'transport',
  traits: [],
  summary: `${name} in a sentence.`,
  verdict: `Use ${name} here`,
  products: [],
})

const option = (id: string, label: string) => ({ id, label, example: 'For example.' })
const question = (id: string, short: string, options: readonly (readonly [string, string])[]) => ({
  id,
  stage: 'flow' as const,
  order: 1,
  kind: 'one' as const,
  title: `${short}?`,
  short,
  why: 'It decides.',
  options: options.map(([optionId, label]) => option(optionId, label)),
})

export const knowledge: AdviceKnowledge = {
  version: 'abc123',
  reviewed: '2026-11-01',
  flow: {
    id: 'service-communication',
    title: 'Decision flow',
    root: 'Start',
    start: 'coupling',
    points: 3,
    steps: {
      coupling: { loose: { question: 'delivery' }, tight: { outcome: 'rest' } },
      delivery: { 'at-least-once': { outcome: 'message-queue' }, 'exactly-once': { outcome: 'event-streaming' } },
    },
    outcomes: [
      { id: 'rest', label: 'REST', choose: [{ pattern: 'rest' }], because: 'The caller waits.' },
      {
        id: 'message-queue',
        label: 'Queue',
        choose: [{ pattern: 'message-queue' }],
        because: 'The caller hands over and nothing may be lost.',
      },
    ],
    sources: ['guide'],
  },
  questions: [
    question('coupling', 'Coupling', [
      ['loose', 'Loose'],
      ['tight', 'Tight'],
    ]),
    question('delivery', 'Delivery', [
      ['at-least-once', 'At least once'],
      ['exactly-once', 'Exactly once'],
    ]),
    question('consumers', 'Consumers', [
      ['one', 'One'],
      ['many', 'Many'],
    ]),
    {
      ...question('requirements', 'Requirements', [
        ['loose-coupling', 'Loose coupling'],
        ['high-throughput', 'High throughput'],
      ]),
      kind: 'several',
    },
    { ...question('budget', 'Latency budget', []), kind: 'number', unit: 'ms' },
  ],
  patterns: Object.fromEntries(
    [
      pattern('message-queue', 'Message queue'),
      pattern('rest', 'REST'),
      pattern('grpc', 'gRPC'),
      pattern('deadline', 'Deadline', 'part'),
      pattern('idempotent-consumer', 'Idempotent consumer', 'part'),
      pattern('broker-transactions', 'Broker transactions', 'part'),
    ].map((entry) => [entry.id, entry]),
  ),
  candidates: ['message-queue', 'rest', 'grpc'],
  matrices: [
    {
      id: 'by-requirement',
      title: 'By requirement',
      intro: 'A table.',
      question: 'requirements',
      points: 1,
      cap: 1,
      columns: [{ id: 'sync', label: 'Sync pattern' }],
      rows: [
        {
          option: 'loose-coupling',
          says: 'Loose Coupling',
          cells: [
            { column: 'sync', says: 'REST', candidates: ['rest'], parts: [], because: 'It is universal.', claims: [] },
          ],
        },
      ],
      sources: ['guide'],
    },
  ],
  constraints: [
    {
      id: 'no-grpc',
      title: 'Browsers cannot speak native gRPC',
      sources: ['spec'],
      date: '2026-10-01',
      when: { consumers: ['many'] },
      eliminates: ['grpc'],
      reason: 'A browser cannot speak native gRPC.',
    },
  ],
  points: [
    {
      id: 'one-receiver',
      title: 'One receiver fits a queue',
      sources: ['spec'],
      date: '2026-10-01',
      when: { consumers: ['one'] },
      awards: [{ patterns: ['message-queue'], points: 2, because: 'One group of workers takes each order.' }],
    },
  ],
  triggers: [],
  checklist: {
    id: 'service-communication',
    title: 'Checklist',
    phases: [
      {
        id: 'week-1',
        label: 'Week 1',
        theme: 'Basics',
        items: [
          {
            id: 'set-deadlines',
            title: 'Set deadlines',
            detail: 'Every call has one.',
            since: false,
            parts: ['deadline'],
            waitsFor: [],
            sources: ['guide'],
          },
          {
            id: 'make-idempotent',
            title: 'Make the handler idempotent',
            detail: 'A repeat changes nothing.',
            since: true,
            parts: ['idempotent-consumer'],
            waitsFor: ['set-deadlines'],
            sources: ['guide'],
          },
          {
            id: 'deploy-mesh',
            title: 'Deploy a mesh',
            detail: 'All calls go through it.',
            since: false,
            parts: ['service-mesh'],
            waitsFor: [],
            sources: ['guide'],
          },
        ],
      },
    ],
  },
  antiPatterns: [
    {
      id: 'no-timeout',
      order: 1,
      name: 'No timeout',
      problem: 'Callers wait for ever',
      solution: 'Set a deadline',
      explanation: 'A hung callee hangs its callers.',
      remedies: ['deadline'],
      matters: [{ when: {}, reason: 'Always.' }],
      claims: [],
      sources: ['guide'],
    },
  ],
  vocabulary: {
    tiers: { id: 'tiers', title: 'Tiers', terms: [] },
    styles: { id: 'styles', title: 'Styles', terms: [] },
    layers: {
      id: 'layers',
      title: 'Layers',
      terms: [
        { id: 'transport', label: 'Between the two sides', meaning: 'The exchange.' },
        { id: 'resilience', label: 'Resilience', meaning: 'Failures stay small.' },
      ],
    },
    traits: { id: 'traits', title: 'Traits', terms: [] },
    'moving-parts': {
      id: 'moving-parts',
      title: 'Moving parts',
      terms: [
        { id: 'plain-http', label: 'Plain HTTP', meaning: 'Nothing more.' },
        { id: 'managed-queue', label: 'A managed queue', meaning: 'One broker.' },
      ],
    },
    glossary: { id: 'glossary', title: 'Glossary', terms: [] },
  },
  presets: [],
}

export const library: ReportLibrary = {
  sources: {
    guide: {
      id: 'guide',
      title: 'The guide',
      publisher: 'The authors',
      url: 'https://example.org/guide',
      date: '2024-10-01',
    },
    spec: {
      id: 'spec',
      title: 'A specification',
      publisher: 'A body',
      url: 'https://example.org/spec',
      date: '2025-05-05',
    },
    unread: {
      id: 'unread',
      title: 'Never cited',
      publisher: 'Nobody',
      url: 'https://example.org/none',
      date: '2025-01-01',
    },
  },
  facts: [
    {
      id: 'c1',
      about: ['patterns/message-queue#delivery'],
      verdict: 'nuance',
      guideSays: 'A queue loses nothing.',
      now: 'Some queues drop messages when full.',
      sources: ['spec'],
      date: '2026-10-10',
    },
    {
      id: 'c2',
      about: ['patterns/grpc'],
      verdict: 'wrong',
      guideSays: 'About another pattern.',
      now: 'Not shown.',
      sources: ['spec'],
      date: '2026-10-10',
    },
    {
      id: 'c3',
      about: ['patterns/message-queue'],
      verdict: 'confirmed',
      guideSays: 'Plain agreement.',
      now: 'Not shown either.',
      sources: ['spec'],
      date: '2026-10-10',
    },
  ],
}

export const shopOrders: PublishedDecision = {
  id: 'shop-orders',
  system: 'A shop’s orders',
  kind: 'system',
  summary: 'Orders are handed over.',
  answers: { coupling: ['loose'], delivery: ['exactly-once'] },
  inferred: [],
  chosen: 'rest',
  accept: [],
  supporting: [],
  grade: 'first-hand',
  url: 'https://example.org/shop',
  date: '2023-03-03',
}

export const answers: Answers = { coupling: ['loose'], delivery: ['at-least-once'], consumers: ['one'] }
const ref = (question: string, option: string) => ({ question, options: [option] })

const flowLine: PointsLine = {
  text: 'The caller hands over and nothing may be lost.',
  origin: { kind: 'flow', outcome: 'message-queue' },
  answers: [ref('coupling', 'loose'), ref('delivery', 'at-least-once')],
  sources: ['guide'],
  points: 3,
}
const receiverLine: PointsLine = {
  text: 'One group of workers takes each order.',
  origin: { kind: 'points', rule: 'one-receiver' },
  answers: [ref('consumers', 'one')],
  sources: ['spec'],
  points: 2,
}
const restLine: PointsLine = {
  text: 'It is universal.',
  origin: { kind: 'matrix', matrix: 'by-requirement', row: 'loose-coupling', column: 'sync' },
  answers: [ref('requirements', 'loose-coupling')],
  sources: ['guide'],
  points: 1,
}
const trigger: Reason = {
  text: 'A message can arrive twice.',
  origin: { kind: 'flow', outcome: 'message-queue' },
  answers: [ref('delivery', 'at-least-once')],
  sources: ['spec'],
}

const ranking: readonly RankedCandidate[] = [
  { pattern: 'message-queue', points: 5, lines: [flowLine, receiverLine], eliminations: [] },
  { pattern: 'rest', points: 1, lines: [restLine], eliminations: [] },
  {
    pattern: 'grpc',
    points: 0,
    lines: [],
    eliminations: [
      {
        pattern: 'grpc',
        text: 'A browser cannot speak native gRPC.',
        origin: { kind: 'constraint', rule: 'no-grpc' },
        answers: [ref('consumers', 'one')],
        sources: ['spec'],
      },
    ],
  },
]

export const advice: Advice = {
  way: 'guided',
  answers,
  recommendation: {
    first: 'message-queue',
    ranking,
    path: { steps: [], next: undefined, possible: ['message-queue'], outcome: 'message-queue', unused: [], edges: [] },
    used: answers,
  },
  confidence: 'clear',
  stack: {
    layers: [
      {
        layer: 'transport',
        parts: [{ pattern: 'message-queue', layer: 'transport', chosen: true, reasons: [flowLine] }],
      },
      {
        layer: 'resilience',
        parts: [
          { pattern: 'idempotent-consumer', layer: 'resilience', chosen: false, reasons: [trigger, receiverLine] },
        ],
      },
    ],
  },
  checklist: {
    phases: [
      {
        phase: 'week-1',
        entries: [
          { item: 'set-deadlines', reasons: [trigger], waitsFor: [] },
          { item: 'make-idempotent', reasons: [trigger], waitsFor: ['set-deadlines'] },
        ],
      },
    ],
    leftOut: ['deploy-mesh'],
  },
  contradictions: [
    {
      says: {
        origin: { kind: 'matrix', matrix: 'by-requirement', row: 'loose-coupling', column: 'sync' },
        text: 'REST',
        patterns: ['rest'],
        answers: [ref('requirements', 'loose-coupling')],
      },
      first: 'message-queue',
      decidedBy: flowLine,
    },
  ],
  antiPatterns: [{ antiPattern: 'no-timeout', reasons: [trigger] }],
}

export const whatIf: WhatIf = {
  whyNot: [
    {
      pattern: 'rest',
      because: [flowLine],
      flip: { pattern: 'rest', changes: [{ question: 'coupling', from: ['loose'], to: ['tight'] }] },
    },
    { pattern: 'grpc', because: [], flip: undefined },
  ],
  open: [
    {
      question: 'requirements',
      effect: 'decides',
      outcomes: [
        { option: 'loose-coupling', first: 'rest' },
        { option: 'high-throughput', first: 'message-queue' },
      ],
    },
    { question: 'budget', effect: 'no-effect', outcomes: [] },
  ],
  settleFirst: 'requirements',
  conflict: undefined,
  simpler: { pattern: 'rest', reason: 'Nothing new to run.', upgrade: 'A queue and its alarms' },
}

export const input: ReportInput = {
  advice,
  whatIf,
  knowledge,
  library,
  precedents: [{ decision: shopOrders, alike: ['coupling'], different: ['delivery'] }],
  title: 'Order placed',
  notes: { delivery: 'Finance insists.' },
  ticks: ['set-deadlines'],
  on: '2026-11-23',
  diagram: { mermaid: 'flowchart LR\n  a --> b', steps: ['A sends to B'] },
}
