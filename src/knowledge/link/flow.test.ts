import { describe, expect, test } from 'vitest'
import { spoil } from '#knowledge/spoil.ts'

describe('a flow with a hole, a dead end or a circle is refused', () => {
  test.each([
    [
      'a step for an unknown question',
      'flows/mini.yaml',
      '  size:\n',
      '  sise:\n',
      [
        'flows/mini.yaml:9:23 steps.speed.slow.question: `size` is no question of this flow. Did you mean `sise`?',
        'flows/mini.yaml:10:3 steps.sise: `sise` is no question. Did you mean `size`?',
        'flows/mini.yaml:10:3 steps.sise: no answer leads to the question `sise`. Let an answer lead to it, or take the step out.',
        'flows/mini.yaml:21:5 outcomes.queue: no answer leads to the outcome `queue`. Let an answer lead to it, or take it out.',
        'questions/size.yaml:2:8 stage: the question has the stage flow, but the flow never asks it. Add it to flows/mini.yaml, or give it another stage.',
      ],
    ],
    [
      'a route for an unknown option',
      'flows/mini.yaml',
      'fast: {',
      'fst: {',
      [
        'flows/mini.yaml:7:3 steps.speed: the answer `fast` leads nowhere. Add `fast` with the question or outcome that follows.',
        'flows/mini.yaml:8:5 steps.speed.fst: `fst` is no option of `speed`. Did you mean `fast`?',
      ],
    ],
    [
      'an option that leads nowhere',
      'flows/mini.yaml',
      '    large: { outcome: queue }\n',
      '',
      [
        'flows/mini.yaml:10:3 steps.size: the answer `large` leads nowhere. Add `large` with the question or outcome that follows.',
        'flows/mini.yaml:20:5 outcomes.queue: no answer leads to the outcome `queue`. Let an answer lead to it, or take it out.',
      ],
    ],
    [
      'a route to an unknown question',
      'flows/mini.yaml',
      'question: size',
      'question: sizes',
      [
        'flows/mini.yaml:9:23 steps.speed.slow.question: `sizes` is no question of this flow. Did you mean `size`?',
        'flows/mini.yaml:10:3 steps.size: no answer leads to the question `size`. Let an answer lead to it, or take the step out.',
        'flows/mini.yaml:21:5 outcomes.queue: no answer leads to the outcome `queue`. Let an answer lead to it, or take it out.',
      ],
    ],
    [
      'a route to an unknown outcome',
      'flows/mini.yaml',
      'fast: { outcome: call }',
      'fast: { outcome: cal }',
      ['flows/mini.yaml:8:22 steps.speed.fast.outcome: `cal` is no outcome of this flow. Did you mean `call`?'],
    ],
    [
      'an unknown first question',
      'flows/mini.yaml',
      'start: speed',
      'start: spede',
      [
        'flows/mini.yaml:4:8 start: the flow starts with `spede`, which is not among its steps. Did you mean `speed`?',
        'flows/mini.yaml:7:3 steps.speed: no answer leads to the question `speed`. Let an answer lead to it, or take the step out.',
        'flows/mini.yaml:10:3 steps.size: no answer leads to the question `size`. Let an answer lead to it, or take the step out.',
        'flows/mini.yaml:14:5 outcomes.call: no answer leads to the outcome `call`. Let an answer lead to it, or take it out.',
        'flows/mini.yaml:21:5 outcomes.queue: no answer leads to the outcome `queue`. Let an answer lead to it, or take it out.',
      ],
    ],
    [
      'a question that nothing leads to',
      'flows/mini.yaml',
      'slow: { question: size }',
      'slow: { outcome: queue }',
      [
        'flows/mini.yaml:10:3 steps.size: no answer leads to the question `size`. Let an answer lead to it, or take the step out.',
      ],
    ],
    [
      'an outcome that nothing leads to',
      'flows/mini.yaml',
      'large: { outcome: queue }',
      'large: { outcome: call }',
      [
        'flows/mini.yaml:21:5 outcomes.queue: no answer leads to the outcome `queue`. Let an answer lead to it, or take it out.',
      ],
    ],
    [
      'a circle',
      'flows/mini.yaml',
      'small: { outcome: call }',
      'small: { question: speed }',
      [
        'flows/mini.yaml:7:3 steps.speed: the flow runs in a circle: speed -> size -> speed. Let one of these answers lead to an outcome.',
      ],
    ],
    [
      'a step for a question of another stage',
      'questions/size.yaml',
      'stage: flow',
      'stage: refine',
      [
        'flows/mini.yaml:10:3 steps.size: `size` belongs to the stage refine. Give the question `stage: flow`, or take the step out.',
      ],
    ],
    [
      'a flow question that is never asked',
      'questions/client.yaml',
      'stage: refine',
      'stage: flow',
      [
        'questions/client.yaml:2:8 stage: the question has the stage flow, but the flow never asks it. Add it to flows/mini.yaml, or give it another stage.',
        "rules/constraints/mini.yaml:4:13 constraints.browser-no-queue.when.client: a constraint reads `client`, a question of the stage flow. Read a refine or situation question instead: the guide's own answers must always let the guide's own pattern win.",
      ],
    ],
    [
      'a choice that may name nothing',
      'flows/mini.yaml',
      '      - pattern: call\n',
      '',
      [
        'flows/mini.yaml:18:9 outcomes.call.choose[1].when: the last choice has a condition, so that the outcome may name nothing. Add a last choice without `when`.',
      ],
    ],
    [
      'a choice that hides those below it',
      'flows/mini.yaml',
      '        when: [{ client: browser }]\n',
      '',
      [
        'flows/mini.yaml:17:9 outcomes.call.choose[1]: a choice without a condition hides those below it. Add `when`, or move it to the end.',
      ],
    ],
  ])('%s', (_, path, from, to, said) => {
    expect(spoil(path, from, to)).toEqual(said.map((problem) => `content/${problem}`))
  })
})
