import { describe, expect, test } from 'vitest'
import { spoil } from '#knowledge/spoil.ts'

describe('a reference to nothing is refused, and the nearest id is suggested', () => {
  test.each([
    [
      'an unknown style',
      'patterns/call.yaml',
      'style: synchronous',
      'style: synchronus',
      ['patterns/call.yaml:5:8 style: `synchronus` is no style of vocabulary/styles. Did you mean `synchronous`?'],
    ],
    [
      'an unknown tier',
      'resources/reading.yaml',
      'tier: gold',
      'tier: golden',
      ['resources/reading.yaml:4:7 tier: `golden` is no tier of vocabulary/tiers. Did you mean `gold`?'],
    ],
    [
      'an unknown layer',
      'patterns/call.yaml',
      'layer: transport',
      'layer: edge',
      ['patterns/call.yaml:7:8 layer: `edge` is no layer of vocabulary/layers. Known here: transport.'],
    ],
    [
      'an unknown trait',
      'patterns/call.yaml',
      '[network-hop]',
      '[network]',
      ['patterns/call.yaml:8:10 traits[1]: `network` is no trait of vocabulary/traits. Did you mean `network-hop`?'],
    ],
    [
      'unknown moving parts',
      'patterns/call.yaml',
      'plain-http',
      'plain',
      [
        'patterns/call.yaml:9:14 movingParts: `plain` is no term of vocabulary/moving-parts. Did you mean `plain-http`?',
      ],
    ],
    [
      'an unknown related pattern',
      'patterns/call.yaml',
      'related: [deadline]',
      'related: [deadlin]',
      ['patterns/call.yaml:17:11 related[1]: `deadlin` is no pattern. Did you mean `deadline`?'],
    ],
    [
      'an unknown fact of a pattern',
      'patterns/call.yaml',
      'claims: [f1]',
      'claims: [f2]',
      ['patterns/call.yaml:16:102 groups.pros.items.quick.claims[1]: `f2` is no fact. Did you mean `f1`?'],
    ],
    [
      'an unknown source',
      'patterns/call.yaml',
      'sources: [guide]',
      'sources: [guides]',
      ['patterns/call.yaml:18:11 sources[1]: `guides` is no source. Did you mean `guide`?'],
    ],
    [
      'an unknown requirement',
      'patterns/call.yaml',
      'related: [deadline]',
      'requirements: [fast]',
      [
        'patterns/call.yaml:17:16 requirements[1]: `fast` is no option of the question `requirements`. There is no option of the question `requirements` yet.',
      ],
    ],
    [
      'an unknown pattern of a path',
      'flows/mini.yaml',
      'choose: [{ pattern: queue }]',
      'choose: [{ pattern: quue }]',
      ['flows/mini.yaml:23:25 outcomes.queue.choose[1].pattern: `quue` is no candidate pattern. Did you mean `queue`?'],
    ],
    [
      'a part where a candidate belongs',
      'flows/mini.yaml',
      'choose: [{ pattern: queue }]',
      'choose: [{ pattern: deadline }]',
      [
        'flows/mini.yaml:23:25 outcomes.queue.choose[1].pattern: `deadline` is no candidate pattern. Known here: call, queue.',
      ],
    ],
    [
      'an unknown pattern of an example',
      'flows/mini.examples.yaml',
      'first: call',
      'first: cal',
      ['flows/mini.examples.yaml:2:88 examples.fast-call.first: `cal` is no candidate pattern. Did you mean `call`?'],
    ],
    [
      'an unknown candidate of a cell',
      'matrices/by-load.yaml',
      'candidates: [queue]',
      'candidates: [quee]',
      [
        'matrices/by-load.yaml:11:83 rows[3].cells[1].candidates[1]: `quee` is no candidate pattern. Did you mean `queue`?',
      ],
    ],
    [
      'a candidate among the parts of a cell',
      'matrices/by-load.yaml',
      'parts: [deadline]',
      'parts: [call]',
      ['matrices/by-load.yaml:11:99 rows[3].cells[1].parts[1]: `call` is no stack part. Known here: deadline.'],
    ],
    [
      'an unknown option of a row',
      'matrices/by-load.yaml',
      'option: low',
      'option: lo',
      [
        'guide/outline.yaml:4:75 sections.flow.shows[2]: `matrices/by-load` has no part `low.sync`. `low` is not in it. Did you mean `lo`?',
        'matrices/by-load.yaml:8:1 rows: the option `low` of `load` has no row. Add a row with `option: low`.',
        'matrices/by-load.yaml:9:15 rows[1].option: `lo` is no option of `load`. Did you mean `low`?',
      ],
    ],
    [
      'a constraint that eliminates a part',
      'rules/constraints/mini.yaml',
      'eliminates: [queue]',
      'eliminates: [deadline]',
      [
        'rules/constraints/mini.yaml:5:18 constraints.browser-no-queue.eliminates[1]: `deadline` is no candidate pattern. Known here: call, queue.',
      ],
    ],
    [
      'points for an unknown pattern',
      'rules/points/mini.yaml',
      'patterns: [call], points: 2',
      'patterns: [cal], points: 2',
      [
        'rules/points/mini.yaml:5:27 points.service-call.awards[1].patterns[1]: `cal` is no candidate pattern. Did you mean `call`?',
      ],
    ],
    [
      'a trigger that adds a candidate',
      'rules/triggers/mini.yaml',
      'adds: [deadline]',
      'adds: [call]',
      ['rules/triggers/mini.yaml:4:12 triggers.every-hop.adds[1]: `call` is no stack part. Known here: deadline.'],
    ],
    [
      'a trigger on an unknown trait',
      'rules/triggers/mini.yaml',
      '[network-hop]',
      '[hop]',
      [
        'rules/triggers/mini.yaml:5:33 triggers.every-hop.causes[1].when.traits[1]: `hop` is no trait of vocabulary/traits. Did you mean `network-hop`?',
      ],
    ],
    [
      'an unknown remedy of an anti-pattern',
      'anti-patterns/no-limit.yaml',
      'remedies: [deadline]',
      'remedies: [timeout]',
      ['anti-patterns/no-limit.yaml:7:12 remedies[1]: `timeout` is no pattern. Known here: call, deadline, queue.'],
    ],
    [
      'an unknown part of an anti-pattern',
      'anti-patterns/no-limit.yaml',
      'parts: [deadline]',
      'parts: [deadlines]',
      [
        'anti-patterns/no-limit.yaml:8:55 matters[1].when.parts[1]: `deadlines` is no stack part. Did you mean `deadline`?',
      ],
    ],
    [
      'an unknown fact of an anti-pattern',
      'anti-patterns/no-limit.yaml',
      'claims: [f1]',
      'claims: [f9]',
      ['anti-patterns/no-limit.yaml:9:10 claims[1]: `f9` is no fact. Did you mean `f1`?'],
    ],
    [
      'an unknown node of a drawing',
      'architectures/mini.yaml',
      'from: a',
      'from: c',
      ['architectures/mini.yaml:6:17 edges[1].from: `c` is no node of this drawing. Did you mean `a`?'],
    ],
    [
      'an unknown pattern of a drawing',
      'architectures/mini.yaml',
      'pattern: call',
      'pattern: cal',
      ['architectures/mini.yaml:6:50 edges[1].pattern: `cal` is no pattern. Did you mean `call`?'],
    ],
    [
      'an unknown pattern of a real-world example',
      'examples/acme.yaml',
      'patterns: [call]',
      'patterns: [cal]',
      ['examples/acme.yaml:4:74 attributes.pattern.patterns[1]: `cal` is no pattern. Did you mean `call`?'],
    ],
    [
      'a pattern that an option cannot run, since it is none',
      'questions/client.yaml',
      '{ id: service, ',
      '{ id: service, runs: [queue, cal], ',
      ['questions/client.yaml:10:34 options.service.runs[2]: `cal` is no candidate pattern. Did you mean `call`?'],
    ],
    [
      'a usual answer that is no option',
      'questions/client.yaml',
      'kind: one\n',
      'kind: one\nusual: sevice\n',
      ['questions/client.yaml:5:8 usual: `sevice` is no option of `client`. Did you mean `service`?'],
    ],
    [
      'a stack part that an option is said to run',
      'questions/client.yaml',
      '{ id: service, ',
      '{ id: service, runs: [deadline], ',
      [
        'questions/client.yaml:10:27 options.service.runs[1]: `deadline` is no candidate pattern. Known here: call, queue.',
      ],
    ],
    [
      'an unknown source of a next step',
      'next-steps/begin.yaml',
      '[guide]',
      '[gide]',
      ['next-steps/begin.yaml:5:11 sources[1]: `gide` is no source. Did you mean `guide`?'],
    ],
    [
      'an unknown pattern of a resource',
      'resources/reading.yaml',
      'pattern: call',
      'pattern: cal',
      ['resources/reading.yaml:5:10 pattern: `cal` is no pattern. Did you mean `call`?'],
    ],
    [
      'an unknown source for reading on',
      'resources/reading.yaml',
      'further: [guide]',
      'further: [gide]',
      ['resources/reading.yaml:7:11 further[1]: `gide` is no source. Did you mean `guide`?'],
    ],
    [
      'an unknown first place of a preset',
      'presets/shop.yaml',
      'first: call',
      'first: cal',
      ['presets/shop.yaml:6:8 first: `cal` is no candidate pattern. Did you mean `call`?'],
    ],
    [
      'an unknown choice of a published decision',
      'case-studies/acme.yaml',
      'chosen: call',
      'chosen: cal',
      ['case-studies/acme.yaml:7:9 chosen: `cal` is no candidate pattern. Did you mean `call`?'],
    ],
    [
      'an inferred answer that is not given',
      'case-studies/acme.yaml',
      'inferred: [client]',
      'inferred: [size]',
      ['case-studies/acme.yaml:6:12 inferred[1]: `size` is no question answered here. Known here: client.'],
    ],
  ])('%s', (_, path, from, to, said) => {
    expect(spoil(path, from, to)).toEqual(said.map((problem) => `content/${problem}`))
  })
})
