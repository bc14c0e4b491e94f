import type { Inline, Report, Section } from './report.ts'

/**
 * A report with every kind of block, inline and mark, for the tests of what writes or shows reports.
 * `say` turns each text of the report into the text that is used, so that a test can put anything anywhere.
 */
export function exampleReport(say: (words: string) => string = (words) => words): Report {
  const text = (words: string): Inline => ({ kind: 'text', text: say(words) })
  const strong = (words: string): Inline => ({ kind: 'strong', text: say(words) })
  const cite: Inline = { kind: 'cite', text: '1', title: 'The guide', to: 'https://example.org/guide' }
  const toPattern: Inline = { kind: 'link', text: say('Message queue'), to: '/patterns/message-queue' }
  const toRule: Inline = { kind: 'link', text: say('rule: One receiver fits a queue'), to: '/rules/one-receiver' }
  const from: Inline = { kind: 'text', text: say('(Delivery: At least once; '), quiet: true }
  const why = [text('Nothing may be lost. '), from, { ...toRule, quiet: true }, text(')'), text(' '), cite]

  const summary: readonly Section[] = [
    {
      id: 'stack',
      title: say('The stack'),
      part: 'summary',
      blocks: [
        {
          kind: 'stack',
          layers: [
            {
              label: say('Between the two sides'),
              parts: [{ pattern: 'message-queue', name: say('Message queue'), chosen: true, reasons: [why] }],
            },
            {
              label: say('Resilience'),
              parts: [
                {
                  pattern: 'dead-letter-queue',
                  name: say('Dead-letter queue'),
                  chosen: false,
                  reasons: [[text('A broker is in the middle.')], [text('A message can be poison.')]],
                },
                { pattern: 'deadline', name: say('Deadline'), chosen: false, reasons: [] },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'answers',
      title: say('Your answers'),
      part: 'summary',
      blocks: [
        {
          kind: 'facts',
          rows: [
            {
              term: say('Delivery'),
              inlines: [text('At least once')],
              changes: 'delivery',
              note: say('Finance insists.'),
            },
            { term: say('Payload'), inlines: [text('Small (not used)')], changes: 'payload', unused: true },
            { term: say('No timeout'), inlines: [text('Callers wait for ever. See '), toPattern, text('.')] },
          ],
        },
      ],
    },
    {
      id: 'diagram',
      title: say('How it fits together'),
      part: 'summary',
      blocks: [
        {
          kind: 'diagram',
          title: say('Message queue and what goes with it'),
          mermaid: 'flowchart LR\n  a["```"] --> b',
          steps: [say('Shop sends to Queue'), say('Queue hands to Worker')],
        },
      ],
    },
  ]
  const evidence: readonly Section[] = [
    {
      id: 'weighed',
      title: say('What was weighed'),
      aside: say('A clear choice: 4 points ahead of REST'),
      part: 'evidence',
      blocks: [
        {
          kind: 'scores',
          rows: [
            {
              pattern: 'message-queue',
              name: say('Message queue'),
              points: 5,
              chosen: true,
              out: false,
              lines: [
                { points: 6, inlines: why },
                { points: -1, inlines: [text('One more thing to run.')] },
              ],
              flip: [],
            },
            {
              pattern: 'rest',
              name: say('REST'),
              points: 1,
              out: false,
              lines: [{ points: 1, inlines: [text('It is universal.'), text(' '), cite] }],
              flip: [text('It would win with Coupling: Tight.')],
            },
            {
              pattern: 'grpc',
              name: say('gRPC'),
              points: 0,
              out: true,
              lines: [{ points: undefined, inlines: [text('A browser cannot speak native gRPC.')] }],
              flip: [text('No change of one or two answers would put it first.')],
            },
          ],
        },
      ],
    },
    {
      id: 'contradictions',
      title: say('Where the guide disagrees with itself'),
      part: 'evidence',
      blocks: [
        { kind: 'paragraph', inlines: [text('The matrix names '), strong('REST'), text('.')] },
        { kind: 'list', ordered: false, items: [[text('First place is '), strong('Message queue'), text('.')]] },
      ],
    },
    {
      id: 'checklist',
      title: say('Checklist'),
      part: 'evidence',
      blocks: [
        {
          kind: 'tasks',
          phases: [
            {
              label: say('Week 1: Basics'),
              tasks: [
                {
                  id: 'set-deadlines',
                  title: say('Set deadlines'),
                  detail: say('Every call has one.'),
                  because: why,
                  waitsFor: [],
                  done: true,
                },
                {
                  id: 'make-idempotent',
                  title: say('Make the handler idempotent'),
                  detail: say('A repeat changes nothing.'),
                  because: [text('A message can arrive twice.')],
                  waitsFor: ['set-deadlines', 'name-owners'],
                  done: false,
                  since: true,
                },
                {
                  id: 'name-owners',
                  title: say('Name an owner of each queue'),
                  detail: say('Somebody reads the dead letters.'),
                  because: [text('Queues fill up.')],
                  waitsFor: [],
                  done: false,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'since',
      title: say('What has changed since the guide'),
      part: 'evidence',
      blocks: [
        {
          kind: 'claims',
          rows: [
            {
              about: say('Message queue'),
              mark: say('Has moved on'),
              guideSays: say('A queue loses nothing.'),
              now: [text('Some queues drop messages when full.'), text(' '), cite],
              date: '2026-10-10',
            },
          ],
        },
      ],
    },
    {
      id: 'precedents',
      title: say('Published decisions close to yours'),
      part: 'evidence',
      blocks: [
        {
          kind: 'table',
          caption: say('Published decisions'),
          head: [say('System'), say('Chose')],
          rows: [[[{ kind: 'link', text: say('A shop’s orders'), to: 'https://example.org/shop' }], [toPattern]]],
        },
      ],
    },
    {
      id: 'sources',
      title: say('Sources'),
      part: 'evidence',
      blocks: [
        {
          kind: 'list',
          ordered: true,
          items: [[{ kind: 'link', text: say('The guide'), to: 'https://example.org/guide' }, text(', 2024-10-01')]],
        },
      ],
    },
  ]
  return {
    state: 'decided',
    title: say('Order placed'),
    warning: [text('Not all of your numbers can be right.')],
    verdict: say('Send it through a message queue'),
    lead: [text('Nothing may be lost. Decided by '), strong('Delivery: At least once'), text('.')],
    sections: [...summary, ...evidence],
    made: { knowledge: 'abc123', reviewed: '2026-11-01', on: '2026-11-23' },
  }
}
