import { describe, expect, test } from 'vitest'
import { spoil } from '#knowledge/spoil.ts'

describe('rules that read too much or contradict each other are refused', () => {
  test.each([
    [
      'a constraint on a flow question',
      'rules/constraints/mini.yaml',
      'when: { client: browser }',
      'when: { speed: fast }',
      [
        "rules/constraints/mini.yaml:4:13 constraints.browser-no-queue.when.speed: a constraint reads `speed`, a question of the stage flow. Read a refine or situation question instead: the guide's own answers must always let the guide's own pattern win.",
      ],
    ],
    [
      'a constraint on a matrix question',
      'rules/constraints/mini.yaml',
      'when: { client: browser }',
      'when: { load: low }',
      [
        "rules/constraints/mini.yaml:4:13 constraints.browser-no-queue.when.load: a constraint reads `load`, a question of the stage matrices. Read a refine or situation question instead: the guide's own answers must always let the guide's own pattern win.",
      ],
    ],
    [
      'a constraint without a condition',
      'rules/constraints/mini.yaml',
      'when: { client: browser }',
      'when: {}',
      [
        'rules/constraints/mini.yaml:4:5 constraints.browser-no-queue.when: the rule holds for everybody. Name at least one question and its answer.',
      ],
    ],
    [
      'points where a constraint eliminates',
      'rules/points/mini.yaml',
      '{ client: service }\n    awards: [{ patterns: [call]',
      '{ client: browser, load: low }\n    awards: [{ patterns: [queue]',
      [
        'rules/points/mini.yaml:5:27 points.service-call.awards[1].patterns[1]: `queue` gets points where the constraint `browser-no-queue` eliminates it. Take the points out, or narrow the constraint `browser-no-queue`.',
      ],
    ],
    [
      'two rules of opposite sign',
      'rules/points/mini.yaml',
      'when: { size: large }',
      'when: { client: service }',
      [
        'rules/points/mini.yaml:12:27 points.large-queue.awards[1].patterns[1]: `call` gets -1 here and 2 from `service-call` under the same condition. Decide which of the two holds, and take the other out.',
      ],
    ],
  ])('%s', (_, path, from, to, said) => {
    expect(spoil(path, from, to)).toEqual(said.map((problem) => `content/${problem}`))
  })
})
