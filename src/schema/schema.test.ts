import { expect, test } from 'vitest'
import { SelectionMatrix } from './content/matrix.ts'
import { Pattern } from './content/pattern.ts'

test('a matrix cell that names neither a candidate nor a part is refused at the cell', () => {
  const result = SelectionMatrix.safeParse({
    id: 'm',
    title: 'M',
    intro: 'An intro.',
    question: 'scale',
    points: 1,
    cap: 1,
    sources: ['guide'],
    rows: [{ option: 'small', says: 'Small', cells: [{ says: 'REST', because: 'A reason.' }] }],
  })
  expect(result.error?.issues.map((issue) => issue.path.join('.'))).toEqual(['rows.0.cells.0'])
})

test('a candidate without style, moving parts, wire and verdict is refused with each of them named', () => {
  const result = Pattern.safeParse({
    id: 'rest',
    name: 'REST',
    role: 'candidate',
    order: 1,
    layer: 'transport',
    summary: 'A summary.',
    when: ['Now.'],
    whenNot: ['Never.'],
    tradeOffs: [{ gain: 'More.', cost: 'Less.' }],
    sources: ['guide'],
  })
  expect(result.error?.issues.map((issue) => issue.path.join('.'))).toEqual(['style', 'movingParts', 'wire', 'verdict'])
})
