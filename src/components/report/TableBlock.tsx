import type { Block } from '#schema/report/report.ts'
import { ScrollBox } from '#ui/ScrollBox.tsx'
import { Inlines } from './Inlines.tsx'
import type { ReportTools } from './report-tools.ts'

interface Props {
  readonly block: Extract<Block, { kind: 'table' }>
  readonly tools: ReportTools
}

/** A table in a box of its own, which scrolls where the page is narrower; on a phone each row is a block with its labels. */
export function TableBlock({ block, tools }: Props) {
  const width = block.head.length > 2 ? 'sm:min-w-[40rem]' : ''
  return (
    <ScrollBox label={block.caption}>
      <table
        className={`w-full border-collapse text-start text-note max-sm:block print:table print:min-w-0 print:text-[9pt] ${width}`}
      >
        <caption className="sr-only">{block.caption}</caption>
        <thead className="max-sm:sr-only print:not-sr-only print:table-header-group">
          <tr className="border-b border-line-strong text-ink-2">
            {block.head.map((words) => (
              <th key={words} scope="col" className="px-4 py-2.5 text-start font-semibold print:px-2 print:py-1">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line max-sm:block print:table-row-group">
          {block.rows.map((row, place) => (
            // Rows of a report are never reordered, and two may be equal.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <tr key={place} className="align-top max-sm:block max-sm:py-2 print:table-row print:break-inside-avoid">
              {row.map((cell, column) => (
                <td
                  key={block.head[column]}
                  className="px-4 py-2.5 max-sm:block max-sm:py-1 print:table-cell print:px-2 print:py-1"
                >
                  <span className="block text-sm text-ink-2 sm:hidden print:hidden">{block.head[column]}</span>
                  <Inlines inlines={cell} tools={tools} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
