import { describe, expect, test } from 'vitest'
import { spoil } from './spoil.ts'

describe('a file that does not read is refused, with the place and what to write instead', () => {
  test.each([
    [
      'a colon in text without quotes',
      'patterns/call.yaml',
      'One sentence.',
      'One: sentence.',
      [
        'patterns/call.yaml:10:10 a colon and a space stand in text without quotes. Put the whole text in quotes, or line the next line up with this one if it is a field of its own.',
      ],
    ],
    [
      'a second document',
      'patterns/call.yaml',
      'name: The call',
      'name: The call\n---',
      [
        'patterns/call.yaml:3:1 a line of three hyphens begins a second document. Take that line out: all that stands in a file is one document.',
      ],
    ],
    [
      'a list where a block belongs',
      'presets/shop.yaml',
      'id: shop\norder: 1\ntitle: Shop\nsituation: A shop.\nanswers: { speed: fast, client: unknown }\nfirst: call\n',
      '- id: shop\n',
      [
        'presets/shop.yaml:1:1 the file is a list, but a block with `id`, `order`, `title`, `situation`, `answers`, `way`, `first` belongs here. Begin its first field at the left edge, as in `id: some-name`, without a hyphen.',
      ],
    ],
    [
      'a part of a whole number',
      'patterns/call.yaml',
      'order: 1',
      'order: 1.5',
      ['patterns/call.yaml:4:8 order: `order` is the number 1.5, but a whole number belongs here. Round it.'],
    ],
    [
      'an invisible character that turns the text round',
      'patterns/call.yaml',
      'name: The call',
      'name: "The \u202ecall"',
      ['patterns/call.yaml:2:7 name: `name` is "The \\u202ecall". Write it on one line, without invisible characters.'],
    ],
    [
      'markup in text',
      'patterns/call.yaml',
      'One sentence.',
      'One <b>sentence</b>.',
      [
        'patterns/call.yaml:10:10 summary: `summary` is "One <b>sentence</b>.". Write plain text: tags, asterisks for bold and links are shown as they stand.',
      ],
    ],
    [
      'a field given twice',
      'patterns/call.yaml',
      'order: 1',
      'order: 1\norder: 2',
      ['patterns/call.yaml:5:1 the field `order` stands twice. Keep one of the two.'],
    ],
    [
      'a tab for indentation',
      'questions/load.yaml',
      '  - id: low',
      '\t- id: low',
      ['questions/load.yaml:9:1 a tab stands where spaces are needed. Indent with two spaces.'],
    ],
    [
      'uneven indentation',
      'questions/load.yaml',
      '    label: Few',
      '   label: Few',
      [
        'questions/load.yaml:10:1 this is not YAML (Sequence item without - indicator). Line it up with the fields around it, or quote the text.',
      ],
    ],
    [
      'an alias',
      'patterns/call.yaml',
      'name: The call',
      'name: *title',
      [
        'patterns/call.yaml:2:7 the alias `*title` stands here. Write the value out: every part of a file reads on its own.',
      ],
    ],
    [
      'an unknown field',
      'patterns/call.yaml',
      'summary:',
      'sumary:',
      [
        'patterns/call.yaml:1:1 summary: `summary` is missing. Add `summary`: text.',
        'patterns/call.yaml:10:1 sumary: unknown field `sumary`. Did you mean `summary`?',
      ],
    ],
    [
      'an unknown field inside a list',
      'facts/mini.yaml',
      'guideSays:',
      'guideSaid:',
      [
        'facts/mini.yaml:2:5 facts.f1.guideSays: `guideSays` is missing. Add `guideSays`: text.',
        'facts/mini.yaml:5:5 facts.f1.guideSaid: unknown field `guideSaid`. Did you mean `guideSays`?',
      ],
    ],
    [
      'a missing field',
      'questions/size.yaml',
      'why: It decides.\n',
      '',
      ['questions/size.yaml:1:1 why: `why` is missing. Add `why`: text; why it is asked: what the answer changes.'],
    ],
    [
      'a field without a value',
      'questions/size.yaml',
      'why: It decides.',
      'why:',
      ['questions/size.yaml:7:5 why: `why` is empty. Write text after it, or take it out.'],
    ],
    [
      'a number for text',
      'patterns/call.yaml',
      'name: The call',
      'name: 404',
      ['patterns/call.yaml:2:7 name: `name` is the number 404, but text belongs here. Put it in quotes.'],
    ],
    [
      'text for a number',
      'patterns/call.yaml',
      'order: 1',
      "order: '1'",
      [
        'patterns/call.yaml:4:8 order: `order` is the text "1", but a number belongs here. Write the number without quotes, unit or separators.',
      ],
    ],
    [
      'text for a list',
      'patterns/call.yaml',
      'related: [deadline]',
      'related: deadline',
      [
        'patterns/call.yaml:17:10 related: `related` is the text "deadline", but a list belongs here. Write each entry on a line of its own, after a hyphen and a space.',
      ],
    ],
    [
      'a list for text',
      'patterns/call.yaml',
      'name: The call',
      'name: [call]',
      [
        'patterns/call.yaml:2:7 name: `name` is a list, but text belongs here. Put quotes around text that holds a colon and a space.',
      ],
    ],
    [
      'text for a block',
      'patterns/call.yaml',
      'witness: { speed: fast }',
      'witness: fast',
      [
        'patterns/call.yaml:19:10 witness: `witness` is the text "fast", but a block of fields belongs here. Write the fields below it, two spaces further in.',
      ],
    ],
    [
      'a word outside a fixed set',
      'patterns/call.yaml',
      'role: candidate',
      'role: candidat',
      [
        'patterns/call.yaml:3:7 role: `role` is "candidat", which is not one of the words allowed here. Did you mean `candidate`? Allowed: candidate, part, architecture.',
      ],
    ],
    [
      'an id with capitals',
      'facts/mini.yaml',
      'id: f1',
      'id: F 1',
      [
        'anti-patterns/no-limit.yaml:9:10 claims[1]: `f1` is no fact. Did you mean `F 1`?',
        'examples/acme.yaml:4:90 attributes.pattern.claims[1]: `f1` is no fact. Did you mean `F 1`?',
        'facts/mini.yaml:2:9 facts.F 1.id: `id` is "F 1". Use lower-case words joined by hyphens, such as message-queue.',
        'patterns/call.yaml:16:102 groups.pros.items.quick.claims[1]: `f1` is no fact. Did you mean `F 1`?',
        'patterns/queue.yaml:16:102 groups.pros.items.quick.claims[1]: `f1` is no fact. Did you mean `F 1`?',
        'resources/reading.yaml:6:10 claims[1]: `f1` is no fact. Did you mean `F 1`?',
      ],
    ],
    [
      'a label that is too long',
      'patterns/call.yaml',
      'name: The call',
      'name: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      ['patterns/call.yaml:2:7 name: `name` is 91 characters long. Write at most 90 characters.'],
    ],
    [
      'points that change nothing',
      'rules/points/mini.yaml',
      'points: 2',
      'points: 0',
      [
        'rules/points/mini.yaml:5:42 points.service-call.awards[1].points: `points` is "0". Zero points change nothing.',
      ],
    ],
    [
      'points beyond the limit',
      'rules/points/mini.yaml',
      'points: 2',
      'points: 9',
      [
        'rules/points/mini.yaml:5:42 points.service-call.awards[1].points: `points` is 9, more than 6. Write at most 6.',
      ],
    ],
    [
      'an address without https',
      'sources/mini.yaml',
      'https:',
      'http:',
      [
        'sources/mini.yaml:2:65 sources.guide.url: `url` is "http://example.org/guide". Write a full address that begins with https://.',
      ],
    ],
    [
      'a date in another form',
      'facts/mini.yaml',
      '2026-03-04',
      '4 March 2026',
      ['facts/mini.yaml:8:11 facts.f1.date: `date` is "4 March 2026". Write the day as YYYY-MM-DD, in quotes.'],
    ],
    [
      'a day that does not exist',
      'facts/mini.yaml',
      '2026-03-04',
      '2026-02-30',
      [
        'facts/mini.yaml:8:11 facts.f1.date: 2026-02-30 is no day of the calendar. Write year, month and day as in 2026-03-09.',
      ],
    ],
    [
      'a route that is both',
      'flows/mini.yaml',
      'fast: { outcome: call }',
      'fast: { outcome: call, question: size }',
      [
        'flows/mini.yaml:8:11 steps.speed.fast: `fast` fits none of the forms it may have. Write exactly one of these forms: a block with `question` or a block with `outcome`.',
      ],
    ],
    [
      'a condition with a capital',
      'rules/constraints/mini.yaml',
      'when: { client: browser }',
      'when: { Client: browser }',
      [
        'rules/constraints/mini.yaml:4:13 constraints.browser-no-queue.when.Client: `Client` is not an id. Use lower-case words joined by hyphens, such as message-queue.',
      ],
    ],
    [
      'an id that is not the name of the file',
      'patterns/call.yaml',
      'id: call',
      'id: cal',
      [
        'patterns/call.yaml:1:5 id: the id is `cal`, but the file is called call.yaml. Write `id: call`, or rename the file.',
      ],
    ],
    [
      'a pattern without a trade-off',
      'patterns/call.yaml',
      'tradeOffs: [{ gain: It works., cost: It costs. }]\n',
      '',
      [
        'patterns/call.yaml:1:1 tradeOffs: `tradeOffs` is missing. Add `tradeOffs`: a list of blocks with `gain`, `cost`.',
      ],
    ],
    [
      'a pattern with an empty list of trade-offs',
      'patterns/call.yaml',
      '[{ gain: It works., cost: It costs. }]',
      '[]',
      [
        'patterns/call.yaml:14:12 tradeOffs: `tradeOffs` is an empty list. Name at least one trade-off: a pattern without a cost is not described.',
      ],
    ],
    [
      'a candidate without a style',
      'patterns/call.yaml',
      'style: synchronous\n',
      '',
      [
        'patterns/call.yaml:1:1 style: `style` is missing. A candidate needs `style`. Add `style`: text; from vocabulary/styles; candidates only.',
      ],
    ],
    [
      'a candidate without moving parts',
      'patterns/call.yaml',
      'movingParts: plain-http\n',
      '',
      [
        'patterns/call.yaml:1:1 movingParts: `movingParts` is missing. A candidate needs `movingParts`. Add `movingParts`: text; from vocabulary/moving-parts; breaks ties, fewest first; candidates only.',
      ],
    ],
    [
      'a fact without a source',
      'facts/mini.yaml',
      '    sources: [guide]\n',
      '',
      ['facts/mini.yaml:2:5 facts.f1.sources: `sources` is missing. Add `sources`: a list.'],
    ],
    [
      'a fact with an empty list of sources',
      'facts/mini.yaml',
      '[guide]',
      '[]',
      [
        'facts/mini.yaml:7:14 facts.f1.sources: `sources` is an empty list. Name at least one source from content/sources/.',
      ],
    ],
    [
      'a fact without a date',
      'facts/mini.yaml',
      '    date: 2026-03-04\n',
      '',
      ['facts/mini.yaml:2:5 facts.f1.date: `date` is missing. Add `date`: text; when it was last checked.'],
    ],
    [
      'a matrix cell that is mapped to nothing',
      'matrices/by-load.yaml',
      'candidates: [call], because: Few.',
      'because: Few.',
      [
        'matrices/by-load.yaml:9:39 rows[1].cells[1]: entry 1 of `cells` is not right. Map the cell to at least one candidate or stack part.',
      ],
    ],
  ])('%s', (_, path, from, to, said) => {
    expect(spoil(path, from, to)).toEqual(said.map((problem) => `content/${problem}`))
  })
})
