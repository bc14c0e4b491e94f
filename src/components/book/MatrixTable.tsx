import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { MatrixCell, SelectionMatrix } from '#schema/content/matrix.ts'
import { ScrollBox } from '#ui/ScrollBox.tsx'
import { PatternLinks } from './PatternLink.tsx'

interface Props {
  readonly advice: AdviceKnowledge
  readonly matrix: SelectionMatrix
  /** Options whose rows are chosen. */
  readonly chosen?: readonly string[]
  /** Without it the table is for reading only. */
  readonly onChoose?: (option: string) => void
}

/** One selection matrix; with `onChoose` its rows are the answers of a question. */
export function MatrixTable({ advice, matrix, chosen = [], onChoose }: Props) {
  const question = advice.questions.find(({ id }) => id === matrix.question)
  const several = question?.kind === 'several'
  const columns = matrix.columns.length > 0 ? matrix.columns : [{ id: 'all', label: 'The guide names' }]
  return (
    <ScrollBox label={`${matrix.title}, the table`}>
      <table
        className={`w-full border-collapse text-start ${matrix.columns.length > 1 ? 'min-w-[38rem] max-sm:[&_summary]:whitespace-nowrap' : ''}`}
      >
        <caption className="sr-only">{matrix.title}</caption>
        <thead>
          <tr className="border-b border-line-strong text-sm text-ink-2">
            <th scope="col" className="px-4 py-3 text-start font-semibold">
              {question?.short}
            </th>
            {columns.map((column) => (
              <th key={column.id} scope="col" className="px-4 py-3 text-start font-semibold">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => {
            const on = chosen.includes(row.option)
            return (
              <tr
                key={row.option}
                className={`border-b border-line align-top last:border-b-0 ${on ? 'bg-accent-soft' : ''}`}
              >
                <th scope="row" className="px-4 py-3 text-start font-semibold">
                  {onChoose ? (
                    <label className="flex min-h-8 cursor-pointer items-start gap-3">
                      <input
                        type={several ? 'checkbox' : 'radio'}
                        name={`matrix-${matrix.id}`}
                        checked={on}
                        onChange={() => onChoose(row.option)}
                        className="mt-1 size-4.5 shrink-0 accent-accent"
                      />
                      {row.says}
                    </label>
                  ) : (
                    row.says
                  )}
                </th>
                {matrix.columns.length > 0 ? (
                  columns.map((column) => (
                    <td key={column.id} className="px-4 py-3">
                      <Cell advice={advice} cell={row.cells.find((cell) => cell.column === column.id)} />
                    </td>
                  ))
                ) : (
                  <td className="space-y-3 px-4 py-3">
                    {row.cells.map((cell) => (
                      <Cell key={cell.says} advice={advice} cell={cell} />
                    ))}
                  </td>
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollBox>
  )
}

function Cell({ advice, cell }: { readonly advice: AdviceKnowledge; readonly cell: MatrixCell | undefined }) {
  if (!cell) return null
  return (
    <details className="group">
      <summary className="min-h-6 font-semibold">{cell.says}</summary>
      <p className="mt-1 text-sm text-ink-2">{cell.because}</p>
      <p className="mt-1 text-sm">
        <PatternLinks patterns={advice.patterns} ids={[...cell.candidates, ...cell.parts]} />
      </p>
    </details>
  )
}
