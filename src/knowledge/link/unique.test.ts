import { describe, expect, test } from 'vitest'
import { spoil } from '#knowledge/spoil.ts'

describe('an id that stands twice is refused', () => {
  test.each([
    [
      'an option twice',
      'questions/load.yaml',
      'id: middle',
      'id: low',
      [
        'matrices/by-load.yaml:10:15 rows[2].option: `middle` is no option of `load`. Known here: low, low, high.',
        'questions/load.yaml:13:5 options.low: `low` stands twice in this list. Keep one, or give this one an id of its own.',
      ],
    ],
    [
      'a fact twice',
      'facts/mini.yaml',
      'facts:\n',
      'facts:\n  - { id: f1, about: [patterns/call], verdict: confirmed, guideSays: So., now: So., sources: [guide], date: 2026-01-01 }\n',
      [
        'facts/mini.yaml:3:9 facts.f1.id: the id `f1` is taken by facts/mini.yaml:2. Give this one an id of its own, or keep one of the two.',
      ],
    ],
    [
      'a rule of one kind with the id of another',
      'rules/points/mini.yaml',
      'id: service-call',
      'id: browser-no-queue',
      [
        'rules/points/mini.yaml:2:9 points.browser-no-queue.id: the id `browser-no-queue` is taken by rules/constraints/mini.yaml:2. Give this one an id of its own, or keep one of the two.',
      ],
    ],
    [
      'a reference twice',
      'patterns/call.yaml',
      'related: [deadline]',
      'related: [deadline, deadline]',
      [
        'patterns/call.yaml:17:21 related[2]: `deadline` stands twice in this list. Keep one, or give this one an id of its own.',
      ],
    ],
  ])('%s', (_, path, from, to, said) => {
    expect(spoil(path, from, to)).toEqual(said.map((problem) => `content/${problem}`))
  })
})
