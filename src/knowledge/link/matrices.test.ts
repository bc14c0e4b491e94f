import { describe, expect, test } from 'vitest'
import { spoil } from '#knowledge/spoil.ts'

describe('a matrix with a hole or a stray cell is refused', () => {
  test.each([
    [
      'an option without a row',
      'matrices/by-load.yaml',
      '  - { option: low, says: Few, cells: [{ column: sync, says: Call, candidates: [call], because: Few. }] }\n',
      '',
      [
        'guide/outline.yaml:4:75 sections.flow.shows[2]: `matrices/by-load` has no part `low.sync`. `low` is not in it. Did you mean `rows`?',
        'matrices/by-load.yaml:8:1 rows: the option `low` of `load` has no row. Add a row with `option: low`.',
      ],
    ],
    [
      'a cell in an unknown column',
      'matrices/by-load.yaml',
      'column: sync, says: Queue',
      'column: async, says: Queue',
      [
        'matrices/by-load.yaml:11:33 rows[3].cells: the row `high` has no cell in the column `sync`. Add a cell with `column: sync`.',
        'matrices/by-load.yaml:11:51 rows[3].cells[1].column: `async` is no column of this matrix. Did you mean `sync`?',
      ],
    ],
    [
      'a cell without a column',
      'matrices/by-load.yaml',
      'column: sync, says: Queue',
      'says: Queue',
      [
        'matrices/by-load.yaml:11:33 rows[3].cells: the row `high` has no cell in the column `sync`. Add a cell with `column: sync`.',
        'matrices/by-load.yaml:11:41 rows[3].cells[1]: the cell does not say in which column it stands. Add `column`: one of sync.',
      ],
    ],
    [
      'a column without a cell',
      'matrices/by-load.yaml',
      'label: Sync }',
      'label: Sync }, { id: async, label: Async }',
      [
        'matrices/by-load.yaml:9:31 rows[1].cells: the row `low` has no cell in the column `async`. Add a cell with `column: async`.',
        'matrices/by-load.yaml:10:35 rows[2].cells: the row `middle` has no cell in the column `async`. Add a cell with `column: async`.',
        'matrices/by-load.yaml:11:33 rows[3].cells: the row `high` has no cell in the column `async`. Add a cell with `column: async`.',
      ],
    ],
    [
      'a matrix over a question of another stage',
      'questions/load.yaml',
      'stage: matrices',
      'stage: refine',
      [
        'matrices/by-load.yaml:4:11 question: `load` belongs to the stage refine. Name a question with `stage: matrices`.',
      ],
    ],
  ])('%s', (_, path, from, to, said) => {
    expect(spoil(path, from, to)).toEqual(said.map((problem) => `content/${problem}`))
  })
})
