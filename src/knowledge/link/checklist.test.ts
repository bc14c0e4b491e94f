import { describe, expect, test } from 'vitest'
import { spoil } from '#knowledge/spoil.ts'

describe('a checklist that cannot be worked through is refused', () => {
  test.each([
    [
      'an item that waits for nothing',
      'checklists/mini.yaml',
      'waitsFor: [measure]',
      'waitsFor: [mesure]',
      [
        'checklists/mini.yaml:14:105 phases.month-1.items.repeat.waitsFor[1]: `mesure` is no checklist item. Did you mean `measure`?',
      ],
    ],
    [
      'items that wait for each other',
      'checklists/mini.yaml',
      'parts: [deadline], sources',
      'parts: [deadline], waitsFor: [measure], sources',
      [
        'checklists/mini.yaml:8:86 phases.week-1.items.send-less.waitsFor: these items wait for each other: send-less -> measure -> send-less. Take one of the waits out.',
      ],
    ],
    [
      'an item that waits for a later phase',
      'checklists/mini.yaml',
      'waitsFor: [send-less]',
      'waitsFor: [send-less, repeat]',
      [
        'checklists/mini.yaml:9:84 phases.week-1.items.measure.waitsFor: these items wait for each other: measure -> repeat -> measure. Take one of the waits out.',
        'checklists/mini.yaml:9:106 phases.week-1.items.measure.waitsFor[2]: `measure` waits for `repeat`, which comes in a later phase. Move one of the two, or take the wait out.',
      ],
    ],
    [
      'an item in two phases',
      'checklists/mini.yaml',
      'id: repeat',
      'id: measure',
      [
        'checklists/mini.yaml:9:84 phases.week-1.items.measure.waitsFor: these items wait for each other: measure -> measure. Take one of the waits out.',
        'checklists/mini.yaml:14:15 phases.month-1.items.measure.id: the item `measure` stands in two phases. Keep one, or give this one an id of its own.',
      ],
    ],
    [
      'an item for an unknown part',
      'checklists/mini.yaml',
      'detail: Less is sent., parts: [deadline]',
      'detail: Less is sent., parts: [dedline]',
      [
        'checklists/mini.yaml:8:75 phases.week-1.items.send-less.parts[1]: `dedline` is no pattern. Did you mean `deadline`?',
      ],
    ],
  ])('%s', (_, path, from, to, said) => {
    expect(spoil(path, from, to)).toEqual(said.map((problem) => `content/${problem}`))
  })
})
