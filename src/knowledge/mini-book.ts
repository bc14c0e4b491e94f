import type { ContentFile } from './content-file.ts'

/** A whole book in miniature that links without a problem; tests spoil one thing in it at a time. */
export const MINI_BOOK: Readonly<Record<string, string>> = {
  'guide/mini.md': `# Mini guide
- Send less
\`\`\`mermaid
graph TD
  A[Choose] -->|Fast| B[Call]
\`\`\`
`,
  'diagrams/mini.mmd': 'graph TD',
  'coverage.yaml': `guide: guide/mini.md
elements:
  - { line: 1, kind: heading, text: Mini guide, carriedBy: guide/outline }
  - { line: 2, kind: item, text: Send less, carriedBy: checklists/mini#week-1.send-less }
  - { line: 5, kind: node, text: Choose, carriedBy: flows/mini#root }
  - { line: 5, kind: node, text: Call, carriedBy: flows/mini#call }
  - { line: 5, kind: edge, text: Fast, carriedBy: questions/speed#options.fast }
`,
  'guide/outline.yaml': `title: Mini
intro: A mini guide.
sections:
  - { id: flow, title: Flow, level: 2, diagram: mini, shows: [flows/mini, matrices/by-load#low.sync] }
`,
  'vocabulary/tiers.yaml': vocabulary('gold'),
  'vocabulary/styles.yaml': vocabulary('synchronous'),
  'vocabulary/layers.yaml': vocabulary('transport'),
  'vocabulary/traits.yaml': vocabulary('network-hop'),
  'vocabulary/moving-parts.yaml': vocabulary('plain-http'),
  'vocabulary/question-groups.yaml': vocabulary('exchange'),
  'vocabulary/glossary.yaml': vocabulary('hop'),
  'sources/mini.yaml': `sources:
  - { id: guide, title: The guide, publisher: The authors, url: 'https://example.org/guide', date: 2026-01-02 }
`,
  'facts/mini.yaml': `facts:
  - id: f1
    about: [patterns/call, patterns/queue, anti-patterns/no-limit, examples/acme, resources/reading]
    verdict: nuance
    guideSays: Calls are fast.
    now: Calls are fast nearby.
    sources: [guide]
    date: 2026-03-04
`,
  'questions/speed.yaml': question('speed', 'flow', ['fast', 'slow']),
  'questions/size.yaml': question('size', 'flow', ['small', 'large']),
  'questions/load.yaml': `id: load
stage: matrices
order: 1
kind: one
title: How many calls a second?
short: Load
why: It decides.
options:
  - id: low
    label: Few
    example: A few.
    band: { from: 0, below: 10 }
  - id: middle
    label: Some
    example: Some.
    band: { from: 10, below: 20 }
  - id: high
    label: Many
    example: Many.
    band: { from: 20 }
`,
  'questions/client.yaml': question('client', 'refine', ['browser', 'service']),
  'questions/budget.yaml': `id: budget
stage: situation
order: 1
kind: number
title: How many milliseconds?
short: Budget
why: It is checked.
range: { min: 1, max: 100 }
`,
  'patterns/call.yaml': candidate('call', 1),
  'patterns/queue.yaml': candidate('queue', 2),
  'patterns/deadline.yaml': `id: deadline
name: Deadline
role: part
order: 1
layer: transport
summary: A limit on waiting.
when: [Always.]
whenNot: [Never.]
tradeOffs: [{ gain: Nobody waits for ever., cost: A number has to be chosen. }]
sources: [guide]
witness: { client: service }
`,
  'flows/mini.yaml': `id: mini
title: Mini flow
root: Choose
start: speed
points: 3
steps:
  speed:
    fast: { outcome: call }
    slow: { question: size }
  size:
    small: { outcome: call }
    large: { outcome: queue }
outcomes:
  - id: call
    label: Call
    choose:
      - pattern: queue
        when: [{ client: browser }]
      - pattern: call
    because: It is fast.
  - id: queue
    label: Queue
    choose: [{ pattern: queue }]
    because: It is large.
sources: [guide]
`,
  'flows/mini.examples.yaml': `examples:
  - { id: fast-call, title: A fast call, answers: { speed: fast, budget: '5' }, first: call, because: It is fast. }
${['call', 'call', 'queue', 'queue', 'queue'].map((first, at) => example(`more-${at}`, first)).join('')}`,
  'matrices/by-load.yaml': `id: by-load
title: By load
intro: By load.
question: load
points: 1
cap: 1
columns: [{ id: sync, label: Sync }]
rows:
  - { option: low, says: Few, cells: [{ column: sync, says: Call, candidates: [call], because: Few. }] }
  - { option: middle, says: Some, cells: [{ column: sync, says: Call, candidates: [call], because: Some. }] }
  - { option: high, says: Many, cells: [{ column: sync, says: Queue, candidates: [queue], parts: [deadline], because: Many. }] }
sources: [guide]
`,
  'rules/constraints/mini.yaml': `constraints:
  - id: browser-no-queue
    title: Browsers reach no queue
    when: { client: browser }
    eliminates: [queue]
    reason: A browser cannot open that connection.
    sources: [guide]
    date: 2026-01-02
    witness: { client: browser }
`,
  'rules/points/mini.yaml': `points:
  - id: service-call
    title: Services call
    when: { client: service }
    awards: [{ patterns: [call], points: 2, because: It is simple. }]
    sources: [guide]
    date: 2026-01-02
    witness: { client: service }
  - id: large-queue
    title: Large goes by queue
    when: { size: large }
    awards: [{ patterns: [call], points: -1, because: It is large. }]
    sources: [guide]
    date: 2026-01-02
    witness: { size: large }
`,
  'rules/triggers/mini.yaml': `triggers:
  - id: every-hop
    title: Every hop
    adds: [deadline]
    causes: [{ when: { traits: [network-hop] }, reason: It can hang. }]
    sources: [guide]
    date: 2026-01-02
    witness: { client: service }
`,
  'checklists/mini.yaml': `id: mini
title: Checklist
phases:
  - id: week-1
    label: Week 1
    theme: Start
    items:
      - { id: send-less, title: Send less, detail: Less is sent., parts: [deadline], sources: [guide] }
      - { id: measure, title: Measure, detail: It is measured., parts: [deadline], waitsFor: [send-less], sources: [guide] }
  - id: month-1
    label: Month 1
    theme: Go on
    items:
      - { id: repeat, title: Repeat, detail: It is repeated., always: Every stack needs it., waitsFor: [measure], sources: [guide] }
`,
  'anti-patterns/no-limit.yaml': `id: no-limit
order: 1
name: No limit
problem: Waiting
solution: Deadlines
explanation: Without a limit callers wait for ever.
remedies: [deadline]
matters: [{ when: { answers: { speed: fast }, parts: [deadline] }, reason: Fast calls hang too. }]
claims: [f1]
sources: [guide]
`,
  'architectures/mini.yaml': `id: mini
title: Mini
description: Two nodes.
direction: right
nodes: [{ id: a, label: A, kind: client }, { id: b, label: B, kind: service }]
edges: [{ from: a, to: b, label: calls, pattern: call }]
sources: [guide]
`,
  'examples/acme.yaml': `id: acme
order: 1
name: Acme
attributes: [{ id: pattern, label: Pattern, guideSays: Calls, patterns: [call], claims: [f1] }]
lesson: Calls suffice.
sources: [guide]
`,
  'resources/reading.yaml': `id: reading
order: 1
title: Reading
tier: gold
pattern: call
claims: [f1]
further: [guide]
`,
  'next-steps/begin.yaml': `id: begin
order: 1
title: Begin
detail: Begin somewhere.
sources: [guide]
`,
  'presets/shop.yaml': `id: shop
order: 1
title: Shop
situation: A shop.
answers: { speed: fast, client: unknown }
first: call
`,
  'case-studies/acme.yaml': `id: acme
system: Acme
kind: system
summary: Acme calls.
answers: { client: service }
inferred: [client]
chosen: call
grade: first-hand
url: https://example.org/acme
date: 2026-01-02
`,
}

/** The files of the book, each replaced by what `spoil` makes of it. */
export function miniBook(
  change: Readonly<Record<string, (text: string) => string | undefined>> = {},
): readonly ContentFile[] {
  const paths = [...new Set([...Object.keys(MINI_BOOK), ...Object.keys(change)])]
  return paths.flatMap((path) => {
    const before = MINI_BOOK[path] ?? ''
    const text = change[path] ? change[path](before) : before
    return text === undefined ? [] : [{ path, text }]
  })
}

function vocabulary(id: string): string {
  return `title: Words\nterms:\n  - { id: ${id}, label: A word, meaning: What it means. }\n`
}

function example(id: string, first: string): string {
  const size = first === 'call' ? 'small' : 'large'
  return `  - { id: ${id}, title: One more, answers: { speed: slow, size: ${size} }, first: ${first}, because: It is ${size}. }\n`
}

function question(id: string, stage: string, options: readonly string[]): string {
  const list = options
    .map((option) => `  - { id: ${option}, label: The ${option} one, example: Such as this. }\n`)
    .join('')
  return `id: ${id}\nstage: ${stage}\norder: 1\nkind: one\ntitle: Which ${id}?\nshort: ${id}\nwhy: It decides.\noptions:\n${list}`
}

function candidate(id: string, order: number): string {
  return `id: ${id}
name: The ${id}
role: candidate
order: ${order}
style: synchronous
tier: gold
layer: transport
traits: [network-hop]
movingParts: plain-http
summary: One sentence.
verdict: Use it
when: [Often.]
whenNot: [Seldom.]
tradeOffs: [{ gain: It works., cost: It costs. }]
wire: { protocol: HTTP, flow: request-reply }
groups: [{ id: pros, label: Pros, items: [{ id: quick, label: Quick, meaning: It is quick., claims: [f1] }] }]
related: [deadline]
sources: [guide]
witness: { speed: fast }
`
}
