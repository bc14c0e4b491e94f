import type { Book, Entry } from '#knowledge/book.ts'
import type { Path, Problem } from '#knowledge/content-file.ts'
import { suggest } from '#knowledge/nearest.ts'
import type { MatrixRow, SelectionMatrix } from '#schema/content/matrix.ts'
import type { Names } from './names.ts'
import { namesOf } from './names.ts'

type MatrixEntry = Entry<SelectionMatrix>

/** A row for every option of its question, and a cell for every column. */
export function matrixProblems(book: Book): readonly Problem[] {
  const names = namesOf(book)
  return book.entries.matrix.flatMap((matrix) => [
    ...questionProblems(matrix, names),
    ...matrix.value.rows.flatMap((row, index) => cellProblems(matrix, row, ['rows', index])),
  ])
}

function questionProblems(matrix: MatrixEntry, names: Names): readonly Problem[] {
  const { rows, question: id } = matrix.value
  const question = names.question(id)
  if (!question) return []
  const wrongStage =
    question.stage === 'matrices'
      ? []
      : [
          matrix.problem(
            ['question'],
            `\`${id}\` belongs to the stage ${question.stage}`,
            'Name a question with `stage: matrices`.',
          ),
        ]
  const missing = question.options.filter((option) => !rows.some((row) => row.option === option.id))
  return [
    ...wrongStage,
    ...missing.map((option) =>
      matrix.problem(
        ['rows'],
        `the option \`${option.id}\` of \`${id}\` has no row`,
        `Add a row with \`option: ${option.id}\`.`,
        'key',
      ),
    ),
  ]
}

function cellProblems(matrix: MatrixEntry, row: MatrixRow, at: Path): readonly Problem[] {
  const columns = matrix.value.columns.map((column) => column.id)
  const strange = row.cells.flatMap(({ column }, index) => {
    if (columns.length > 0 && column === undefined)
      return [
        matrix.problem(
          [...at, 'cells', index],
          'the cell does not say in which column it stands',
          `Add \`column\`: one of ${columns.join(', ')}.`,
        ),
      ]
    if (column === undefined || columns.includes(column)) return []
    return [
      matrix.problem(
        [...at, 'cells', index, 'column'],
        `\`${column}\` is no column of this matrix`,
        suggest(column, columns, 'column'),
      ),
    ]
  })
  const missing = columns.filter((column) => !row.cells.some((cell) => cell.column === column))
  return [
    ...strange,
    ...missing.map((column) =>
      matrix.problem(
        [...at, 'cells'],
        `the row \`${row.option}\` has no cell in the column \`${column}\``,
        `Add a cell with \`column: ${column}\`.`,
        'key',
      ),
    ),
  ]
}
