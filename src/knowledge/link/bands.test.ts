import { describe, expect, test } from 'vitest'
import { spoil } from '#knowledge/spoil.ts'

describe('bands that do not tile are refused', () => {
  test.each([
    [
      'bands that do not start from 0',
      'questions/load.yaml',
      'from: 0',
      'from: 1',
      [
        'questions/load.yaml:12:19 options.low.band.from: numbers below 1 fall into no option. Let the first band start from 0.',
      ],
    ],
    [
      'a gap between bands',
      'questions/load.yaml',
      'from: 10',
      'from: 12',
      [
        'questions/load.yaml:16:19 options.middle.band.from: numbers from 10 to 12 fall into no option. Write `from: 10`.',
      ],
    ],
    [
      'bands that overlap',
      'questions/load.yaml',
      'from: 10',
      'from: 8',
      [
        'questions/load.yaml:16:19 options.middle.band.from: numbers from 8 to 10 fall into two options. Write `from: 10`.',
      ],
    ],
    [
      'an open band before another',
      'questions/load.yaml',
      '{ from: 10, below: 20 }',
      '{ from: 10 }',
      [
        'questions/load.yaml:16:11 options.middle.band: the band from 10 is open and overlaps the one from 20. Add `below: 20`.',
      ],
    ],
    [
      'a last band that ends',
      'questions/load.yaml',
      '{ from: 20 }',
      '{ from: 20, below: 30 }',
      [
        'questions/load.yaml:20:30 options.high.band.below: numbers from 30 upwards fall into no option. Leave `below` out of the last band.',
      ],
    ],
    [
      'an option without a band',
      'questions/load.yaml',
      '    band: { from: 20 }\n',
      '',
      [
        'questions/load.yaml:17:5 options.high: `high` has no band, but other options have. Give every option a band, or none.',
      ],
    ],
  ])('%s', (_, path, from, to, said) => {
    expect(spoil(path, from, to)).toEqual(said.map((problem) => `content/${problem}`))
  })
})
