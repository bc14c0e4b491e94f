import { describe, expect, test } from 'vitest'
import { spoil } from '#knowledge/spoil.ts'

describe('a coverage that does not match the guide is refused', () => {
  test.each([
    [
      'a guide that is not there',
      'coverage.yaml',
      'guide/mini.md',
      'guide/main.md',
      ['coverage.yaml:1:8 guide: the guide `guide/main.md` is not there. Did you mean `guide/mini.md`?'],
    ],
    [
      'an element of the guide that nothing carries',
      'coverage.yaml',
      '  - { line: 2, kind: item, text: Send less, carriedBy: checklists/mini#week-1.send-less }\n',
      '',
      [
        'coverage.yaml:2:1 elements: nothing carries line 2 of the guide, item "Send less". Add the row { line: 2, kind: item, text: "Send less", carriedBy: <folder>/<id> }.',
      ],
    ],
    [
      'a new line of the guide that nothing carries',
      'guide/mini.md',
      '- Send less\n',
      '- Send less\n\n## More\n',
      [
        'coverage.yaml:2:1 elements: nothing carries line 4 of the guide, heading "More". Add the row { line: 4, kind: heading, text: "More", carriedBy: <folder>/<id> }.',
        'coverage.yaml:2:1 elements: nothing carries line 7 of the guide, node "Choose". Add the row { line: 7, kind: node, text: "Choose", carriedBy: <folder>/<id> }.',
        'coverage.yaml:2:1 elements: nothing carries line 7 of the guide, node "Call". Add the row { line: 7, kind: node, text: "Call", carriedBy: <folder>/<id> }.',
        'coverage.yaml:2:1 elements: nothing carries line 7 of the guide, edge "Fast". Add the row { line: 7, kind: edge, text: "Fast", carriedBy: <folder>/<id> }.',
        'coverage.yaml:5:5 elements[3]: the guide has no node "Choose" on line 5. It stands on line 7.',
        'coverage.yaml:6:5 elements[4]: the guide has no node "Call" on line 5. It stands on line 7.',
        'coverage.yaml:7:5 elements[5]: the guide has no edge "Fast" on line 5. It stands on line 7.',
      ],
    ],
    [
      'a row that the guide does not have',
      'coverage.yaml',
      'text: Call,',
      'text: Cal,',
      [
        'coverage.yaml:2:1 elements: nothing carries line 5 of the guide, node "Call". Add the row { line: 5, kind: node, text: "Call", carriedBy: <folder>/<id> }.',
        'coverage.yaml:6:5 elements[4]: the guide has no node "Cal" on line 5. That line has node "Choose", node "Call", edge "Fast".',
      ],
    ],
    [
      'a row twice',
      'coverage.yaml',
      'elements:\n',
      'elements:\n  - { line: 5, kind: node, text: Call, carriedBy: flows/mini }\n',
      ['coverage.yaml:7:5 elements[5]: line 5 of the guide, node "Call", is listed twice. Keep one of the two rows.'],
    ],
    [
      'a carrier that is not there',
      'coverage.yaml',
      'flows/mini#call',
      'flows/mini#cal',
      [
        'coverage.yaml:6:51 elements[4].carriedBy: `flows/mini` has no part `cal`. `cal` is not in it. Did you mean `call`?',
      ],
    ],
  ])('%s', (_, path, from, to, said) => {
    expect(spoil(path, from, to)).toEqual(said.map((problem) => `content/${problem}`))
  })
})
