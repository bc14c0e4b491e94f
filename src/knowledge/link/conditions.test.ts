import { describe, expect, test } from 'vitest'
import { spoil } from '#knowledge/spoil.ts'

describe('a condition that cannot hold is refused', () => {
  test.each([
    [
      'a condition on an unknown question',
      'rules/points/mini.yaml',
      'when: { client: service }',
      'when: { clients: service }',
      [
        'rules/points/mini.yaml:4:13 points.service-call.when.clients: `clients` is no question. Did you mean `client`?',
      ],
    ],
    [
      'a condition on an unknown option',
      'rules/points/mini.yaml',
      'when: { client: service }',
      'when: { client: servise }',
      [
        'rules/points/mini.yaml:4:21 points.service-call.when.client[1]: `servise` is no option of `client`. Did you mean `service`?',
      ],
    ],
    [
      'a condition on an unknown answer',
      'rules/points/mini.yaml',
      'when: { client: service }',
      'when: { client: unknown }',
      [
        'rules/points/mini.yaml:4:21 points.service-call.when.client[1]: `unknown` is no option of `client`. Leave it out: a rule reads what is known, never what is not.',
      ],
    ],
    [
      'a condition on a number',
      'rules/points/mini.yaml',
      'when: { client: service }',
      "when: { budget: '5' }",
      [
        'rules/points/mini.yaml:4:13 points.service-call.when.budget: `budget` is a number, which no condition can name. Name an option of a question that has options.',
      ],
    ],
    [
      'a number outside its range',
      'flows/mini.examples.yaml',
      "budget: '5'",
      "budget: '500'",
      [
        'flows/mini.examples.yaml:2:74 examples.fast-call.answers.budget: `budget` takes one number from 1 to 100. Write one such number, or unknown.',
      ],
    ],
    [
      'two answers to a question that takes one',
      'presets/shop.yaml',
      'speed: fast',
      'speed: [fast, slow]',
      ['presets/shop.yaml:5:19 answers.speed: `speed` takes one answer, but 2 are given. Keep one.'],
    ],
    [
      'an unknown option of a witness',
      'rules/constraints/mini.yaml',
      'witness: { client: browser }',
      'witness: { client: brower }',
      [
        'rules/constraints/mini.yaml:9:24 constraints.browser-no-queue.witness.client[1]: `brower` is no option of `client`. Did you mean `browser`?',
      ],
    ],
    [
      'an unknown question of a cause',
      'rules/triggers/mini.yaml',
      'traits: [network-hop]',
      'answers: { spede: fast }',
      [
        'rules/triggers/mini.yaml:5:35 triggers.every-hop.causes[1].when.answers.spede: `spede` is no question. Did you mean `speed`?',
      ],
    ],
    [
      'an unknown option in a choice of the flow',
      'flows/mini.yaml',
      'client: browser',
      'client: brwser',
      [
        'flows/mini.yaml:18:26 outcomes.call.choose[1].when[1].client[1]: `brwser` is no option of `client`. Did you mean `browser`?',
      ],
    ],
  ])('%s', (_, path, from, to, said) => {
    expect(spoil(path, from, to)).toEqual(said.map((problem) => `content/${problem}`))
  })
})
