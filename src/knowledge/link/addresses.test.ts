import { describe, expect, test } from 'vitest'
import { spoil } from '#knowledge/spoil.ts'

describe('an address that leads nowhere is refused', () => {
  test.each([
    [
      'a fact about nothing',
      'facts/mini.yaml',
      'patterns/call',
      'patterns/cal',
      ['facts/mini.yaml:3:13 facts.f1.about[1]: `patterns/cal` is no entry of the book. Did you mean `call`?'],
    ],
    [
      'a fact about an unknown folder',
      'facts/mini.yaml',
      'patterns/call',
      'pattern/call',
      ['facts/mini.yaml:3:13 facts.f1.about[1]: `pattern/call` is no entry of the book. Did you mean `patterns`?'],
    ],
    [
      'a fact about an unknown part',
      'facts/mini.yaml',
      'about: [patterns/call,',
      "about: ['patterns/call#groups.pro',",
      [
        'facts/mini.yaml:3:13 facts.f1.about[1]: `patterns/call` has no part `groups.pro`. `pro` is not in it. Did you mean `pros`?',
      ],
    ],
    [
      'an outline that shows nothing',
      'guide/outline.yaml',
      'flows/mini',
      'flows/min',
      ['guide/outline.yaml:4:63 sections.flow.shows[1]: `flows/min` is no entry of the book. Did you mean `mini`?'],
    ],
    [
      'an outline that shows an unknown cell',
      'guide/outline.yaml',
      '#low.sync',
      '#low.async',
      [
        'guide/outline.yaml:4:75 sections.flow.shows[2]: `matrices/by-load` has no part `low.async`. `async` is not in it. Did you mean `sync`?',
      ],
    ],
    [
      'a diagram that is not drawn',
      'guide/outline.yaml',
      'diagram: mini',
      'diagram: mni',
      ['guide/outline.yaml:4:49 sections.flow.diagram: there is no diagram `mni`. Did you mean `mini`?'],
    ],
  ])('%s', (_, path, from, to, said) => {
    expect(spoil(path, from, to)).toEqual(said.map((problem) => `content/${problem}`))
  })
})
