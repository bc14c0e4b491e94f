import { expect, test } from 'vitest'
import { spoil } from '#knowledge/spoil.ts'

test.each([
  ['patterns/call.yaml', 'witness: { speed: fast }', 'give it first place'],
  ['patterns/deadline.yaml', 'witness: { client: service }', 'put it in the stack'],
])('%s needs a witness', (path, witness, shown) => {
  expect(spoil(path, `${witness}\n`, '')).toEqual([
    `content/${path}:1:1 no answers show this pattern at work. Add \`witness\`: answers that ${shown}.`,
  ])
})

test('an architecture needs none, since the engine never names it', () => {
  expect(spoil('patterns/deadline.yaml', 'witness: { client: service }\n', '')).toHaveLength(1)
  expect(spoil('patterns/event-driven.yaml', '', architecture)).toEqual([])
})

const architecture = `id: event-driven
name: Event-driven
role: architecture
order: 1
layer: transport
summary: A composition.
when: [Often.]
whenNot: [Seldom.]
tradeOffs: [{ gain: It works., cost: It costs. }]
sources: [guide]
`
