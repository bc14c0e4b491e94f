import type { ReactNode } from 'react'
import { PatternLink } from '#components/book/PatternLink.tsx'
import { ScrollBox } from '#ui/ScrollBox.tsx'
import { COMPARE_ROWS, type Compared } from './compare-rows.tsx'

interface Props {
  readonly compared: readonly Compared[]
}

/** The patterns as columns. Where there is no room for columns, each row stands as a block with a line for every pattern. */
export function CompareTable({ compared }: Props) {
  const rows = COMPARE_ROWS.map(({ label, cell }) => ({
    label,
    cells: compared.map((one) => ({ one, content: cell(one) })),
  })).filter(({ cells }) => cells.some(({ content }) => content !== undefined))
  return (
    <ScrollBox label="The comparison">
      <table
        className={`w-full table-fixed border-collapse text-start text-note max-sm:block ${WIDTH[compared.length] ?? ''}`}
      >
        <caption className="sr-only">{compared.map(({ pattern }) => pattern.name).join(', ')} side by side</caption>
        <thead className="max-sm:sr-only">
          <tr className="border-b border-line-strong">
            <td className="w-32 lg:w-40" />
            {compared.map(({ book, pattern }) => (
              <th key={pattern.id} scope="col" className="px-4 py-3 text-start text-lg font-semibold">
                <PatternLink patterns={book.advice.patterns} id={pattern.id} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line max-sm:block">
          {rows.map(({ label, cells }) => (
            <tr key={label} className="align-top max-sm:block max-sm:px-4 max-sm:py-3">
              <th
                scope="row"
                className="text-start font-semibold text-ink-2 max-sm:block max-sm:text-lg max-sm:text-ink sm:px-4 sm:py-3"
              >
                {label}
              </th>
              {cells.map(({ one, content }) => (
                <Cell key={one.pattern.id} name={one.pattern.name}>
                  {content}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

/** Narrower columns than this would be read a word at a time; below the width the box scrolls. */
const WIDTH: Readonly<Record<number, string>> = { 3: 'sm:min-w-[44rem]', 4: 'sm:min-w-[56rem]' }

function Cell({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <td className="max-sm:mt-1.5 max-sm:block sm:px-4 sm:py-3">
      <span className="block text-sm font-semibold text-ink-2 sm:hidden">{name}</span>
      {children ?? <span className="text-ink-3">Nothing named</span>}
    </td>
  )
}
