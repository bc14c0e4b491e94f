import { describe, expect, test } from 'vitest'
import type { Advice, WhatIf } from '#schema/advice/advice.ts'
import type { Block, Inline, Report } from '#schema/report/report.ts'
import { buildReport } from './build-report.ts'
import { advice, answers, input, knowledge, whatIf } from './fixture.ts'
import type { ReportInput } from './input.ts'

const words = (inlines: readonly Inline[]) =>
  inlines.map((inline) => (inline.kind === 'cite' ? `[${inline.text}]` : inline.text)).join('')

const report = (change: Partial<ReportInput> = {}) => buildReport({ ...input, ...change })

function section(from: Report, id: string) {
  const found = from.sections.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`no section ${id} among ${from.sections.map((candidate) => candidate.id).join(', ')}`)
  return found
}

function block<K extends Block['kind']>(from: Report, id: string, kind: K): Extract<Block, { kind: K }> {
  const found = section(from, id).blocks.find((candidate) => candidate.kind === kind)
  if (!found) throw new Error(`no ${kind} in ${id}`)
  return found as Extract<Block, { kind: K }>
}

const withRecommendation = (change: Partial<Advice['recommendation']>, rest: Partial<Advice> = {}): Advice => ({
  ...advice,
  ...rest,
  recommendation: { ...advice.recommendation, ...change },
})

const allOut = (first: Advice['recommendation']['ranking']) =>
  first.map((candidate) => ({
    ...candidate,
    eliminations: [
      {
        pattern: candidate.pattern,
        text: 'It is ruled out.',
        origin: { kind: 'constraint' as const, rule: 'no-grpc' },
        answers: [{ question: 'consumers', options: ['one'] }],
        sources: ['spec'],
      },
    ],
  }))

describe('the verdict and the lead', () => {
  test('the verdict is the pattern’s own sentence', () => {
    expect(report().verdict).toBe('Use Message queue here')
    expect(report().state).toBe('decided')
  })

  test('the lead says why, names the deciding answers in words and says how clear it is', () => {
    expect(words(report().lead)).toBe(
      'The caller hands over and nothing may be lost. Decided by Coupling: Loose, Delivery: At least once and Consumers: One. ' +
        'Clear: 4 points ahead of REST.',
    )
  })

  test('a pattern with more points that is ruled out is named with what rules it out', () => {
    const ranking = advice.recommendation.ranking.map((candidate) =>
      candidate.pattern === 'grpc' ? { ...candidate, points: 9 } : candidate,
    )
    expect(words(report({ advice: withRecommendation({ ranking }) }).lead)).toContain(
      'gRPC has more points but is ruled out: A browser cannot speak native gRPC.',
    )
  })

  test('level with another, it says what it rests on', () => {
    const [queue, ...others] = advice.recommendation.ranking
    const level = queue ? [queue, { ...queue, pattern: 'rest' }, ...others.slice(1)] : []
    const close = withRecommendation({ ranking: level }, { confidence: 'close-call' })
    expect(words(report({ advice: close }).lead)).toBe(
      'The caller hands over and nothing may be lost. It rests on Coupling: Loose, Delivery: At least once and ' +
        'Consumers: One. Close call: level with REST.',
    )
    const patterns = { ...knowledge.patterns }
    for (const [id, movingParts] of [
      ['message-queue', 'plain-http'],
      ['rest', 'managed-queue'],
    ] as const) {
      const known = patterns[id]
      if (known) patterns[id] = { ...known, movingParts }
    }
    expect(words(report({ advice: close, knowledge: { ...knowledge, patterns } }).lead)).toContain(
      'level with REST, and fewer moving parts.',
    )
  })

  test('with too few answers the report is provisional and what is open comes first', () => {
    const provisional = report({ advice: { ...advice, confidence: 'not-enough-answers' } })
    expect(provisional.state).toBe('provisional')
    expect(provisional.sections[0]).toMatchObject({ id: 'open', part: 'summary' })
    expect(words(provisional.lead)).toContain('Not enough answers yet: 4 points ahead of REST.')
  })
})

describe('when there is no first place', () => {
  const noStack = { stack: undefined, checklist: undefined, contradictions: [], antiPatterns: [] }

  test('answers that exclude each other are named, each with its question and what giving it up would bring', () => {
    const conflict: WhatIf['conflict'] = {
      answers: [
        { question: 'consumers', options: ['many'] },
        { question: 'delivery', options: ['exactly-once'] },
      ],
      relaxed: [{ question: 'consumers', first: 'rest' }],
    }
    const out = report({
      advice: withRecommendation({ first: undefined, ranking: allOut(advice.recommendation.ranking) }, noStack),
      whatIf: { ...whatIf, conflict },
    })
    expect(out.state).toBe('conflict')
    expect(out.verdict).toBe('No pattern meets all of these answers')
    expect(words(out.lead)).toBe(
      'Consumers: Many and Delivery: Exactly once exclude each other: together they rule out every pattern.',
    )
    const rows = block(out, 'conflict', 'facts').rows
    expect(rows.map((row) => [row.term, words(row.inlines), row.changes])).toEqual([
      ['Consumers', 'Many. Without it, REST comes first.', 'consumers'],
      ['Delivery', 'Exactly once.', 'delivery'],
    ])
    expect(block(out, 'weighed', 'scores').rows.every((row) => row.out)).toBe(true)
  })

  test('when nothing speaks for any pattern it says so and starts with what to settle first', () => {
    const ranking = advice.recommendation.ranking.map((candidate) => ({ ...candidate, lines: [], eliminations: [] }))
    const open = report({
      advice: withRecommendation({ first: undefined, ranking, used: {} }, { ...noStack, answers: {} }),
      notes: {},
      precedents: [],
    })
    expect(open.state).toBe('open')
    expect(open.verdict).toBe('Not enough answers yet')
    expect(open.sections.map(({ id }) => id)).toEqual(['open'])
    expect(words(block(open, 'open', 'paragraph').inlines)).toBe('Settle this first: Requirements? It decides.')
  })
})

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
      'It would win if Coupling were “Tight”.',
      'No change of one or two answers would put it first.',
    ])
  })
})

test('a contradiction says who says what, and once for all of a kind which answers decided', () => {
  const twice = { ...advice, contradictions: [...advice.contradictions, ...advice.contradictions] }
  const { blocks } = section(report({ advice: twice }), 'contradictions')
  expect(blocks.map((entry) => entry.kind)).toEqual(['list', 'paragraph'])
  expect(words(block(report(), 'contradictions', 'list').items[0] ?? [])).toBe(
    'The matrix “By requirement”, row “Loose Coupling”, column “Sync pattern” says “REST” (Requirements: Loose coupling), ' +
      'which stands for REST.',
  )
  expect(words(block(report(), 'contradictions', 'paragraph').inlines)).toBe(
    'First place is Message queue. What decided: The caller hands over and nothing may be lost. ' +
      '(Coupling: Loose; Delivery: At least once; decision flow)',
  )
})

test('open questions say what each answer gives, and what is proved not to matter', () => {
  const row = block(report(), 'open', 'facts').rows[0]
  expect([row?.term, row?.changes, words(row?.inlines ?? [])]).toEqual([
    'Requirements',
    'requirements',
    '“Loose coupling” gives REST; “High throughput” gives Message queue.',
  ])
  const paragraphs = section(report(), 'open').blocks.flatMap((entry) =>
    entry.kind === 'paragraph' ? [words(entry.inlines)] : [],
  )
  expect(paragraphs).toContain('Cannot change first place here, however answered: Latency budget.')
})

test('the do-less answer names the option, why it is less, and what moving on costs', () => {
  expect(words(block(report(), 'simpler', 'paragraph').inlines)).toBe(
    'REST would do less: Nothing new to run. What moving on from it costs later: A queue and its alarms.',
  )
})

test('the checklist knows what is done, what waits and what was left out', () => {
  const tasks = block(report(), 'checklist', 'tasks').phases[0]?.tasks
  expect(tasks?.map(({ id, done, waitsFor, since }) => ({ id, done, waitsFor, since }))).toEqual([
    { id: 'set-deadlines', done: true, waitsFor: [], since: undefined },
    { id: 'make-idempotent', done: false, waitsFor: ['set-deadlines'], since: true },
  ])
  expect(section(report(), 'checklist').aside).toBe('1 of 2 done')
  expect(words(block(report(), 'checklist', 'paragraph').inlines)).toContain('Deploy a mesh')
})

test('claims are those about this stack that the guide no longer gets right', () => {
  const rows = block(report(), 'since', 'claims').rows
  expect(rows.map((row) => [row.about, row.guideSays])).toEqual([['Message queue', 'A queue loses nothing.']])
})

test('a precedent that chose otherwise is shown as such', () => {
  const cells = block(report(), 'precedents', 'table').rows[0]?.map((cell) => words(cell))
  expect(cells).toEqual([
    'A shop’s orders (2023-03-03)',
    'REST, unlike here',
    'Coupling: Loose',
    'Delivery: Exactly once',
  ])
})

test('figures stand with their sum and the questions that gave the numbers', () => {
  const numbers = [
    { id: 'latency-per-hop' as const, formula: '20 ms / 2 = 10 ms for each', inputs: [{ question: 'budget' }] },
  ]
  const row = block(report({ numbers }), 'numbers', 'facts').rows[0]
  expect([row?.term, words(row?.inlines ?? [])]).toEqual([
    'Latency for each hop',
    '20 ms / 2 = 10 ms for each. From: Latency budget.',
  ])
})

test('sources are those cited, in the order of their numbers; the guide is among them without a number at each line', () => {
  expect(block(report(), 'sources', 'list').items.map((item) => words(item))).toEqual([
    'The guide, The authors, 2024-10-01',
    'A specification, A body, 2025-05-05',
  ])
})

test('without the library nothing is cited and the rest stands', () => {
  const bare = report({ library: undefined })
  expect(JSON.stringify(bare)).not.toContain('"cite"')
  expect(bare.sections.map(({ id }) => id)).not.toContain('sources')
  expect(bare.sections.map(({ id }) => id)).toContain('weighed')
})

describe('exactly once', () => {
  const given = { ...answers, delivery: ['exactly-once'] }

  test('is shown as at least once with an idempotent handler', () => {
    const inlines = block(report({ advice: { ...advice, answers: given } }), 'exactly-once', 'paragraph').inlines
    expect(words(inlines)).toContain('at least once delivery with an idempotent handler')
    expect(words(inlines)).toContain('Idempotent consumer')
    expect(words(inlines)).not.toContain('Broker transactions')
  })

  test('names broker transactions only where they are in the stack', () => {
    const part = { pattern: 'broker-transactions', layer: 'backbone', chosen: false, reasons: [] }
    const stack = { layers: [...(advice.stack?.layers ?? []), { layer: 'backbone', parts: [part] }] }
    const inlines = block(report({ advice: { ...advice, answers: given, stack } }), 'exactly-once', 'paragraph').inlines
    expect(words(inlines)).toContain('Broker transactions make reading and writing one step')
  })
})

test('a title keeps its words and loses control characters, line breaks and half characters', () => {
  expect(report({ title: ' a\u0000b\r\n# c\u2028\ud800 ' }).title).toBe('a b # c \uFFFD')
  expect(report({ title: '\t\n' }).title).toBe('Untitled decision')
})

test('every sentence of the advice is in the report', () => {
  const all = JSON.stringify(report())
  const sentences = JSON.stringify(advice).matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)
  for (const [, sentence] of sentences) expect(all).toContain(sentence)
  expect(report().made).toEqual({ knowledge: knowledge.version, reviewed: knowledge.reviewed, on: '2026-11-23' })
})
