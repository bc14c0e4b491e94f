import type { Block, FactRow } from '#schema/report/report.ts'
import { FactsRow } from './FactsRow.tsx'
import { OPEN_IN_PRINT } from './print-open.ts'
import type { ReportTools } from './report-tools.ts'

interface Props {
  readonly block: Extract<Block, { kind: 'facts' }>
  readonly tools: ReportTools
}

/** So many short answers stand in two columns where there is room. */
const MANY_ANSWERS = 8
/** Open questions that are shown at once; nobody goes through twenty of them in a report. */
const OPEN_AT_ONCE = 6

/** Terms and what is said of them, one row each; rows of answers link to the question that changes them. */
export function FactsBlock({ block, tools }: Props) {
  const { rows } = block
  if (rows.every(({ open }) => open) && rows.length > OPEN_AT_ONCE + 1)
    return (
      <div>
        <Rows rows={rows.slice(0, OPEN_AT_ONCE)} tools={tools} />
        <details className={`py-2 ${OPEN_IN_PRINT}`}>
          <summary className="w-fit py-1 text-accent-ink print:hidden">{rows.length - OPEN_AT_ONCE} more</summary>
          <Rows rows={rows.slice(OPEN_AT_ONCE)} tools={tools} />
        </details>
      </div>
    )
  return <Rows rows={rows} tools={tools} />
}

function Rows({ rows, tools }: { readonly rows: readonly FactRow[]; readonly tools: ReportTools }) {
  const answers = rows.every(({ changes, open }) => changes !== undefined && open !== true)
  const many = answers && rows.length >= MANY_ANSWERS
  return (
    <dl
      className={`print:text-[9pt] ${many ? 'xl:columns-2 xl:gap-x-10' : ''} ${
        answers ? `print:gap-x-6 print:[&>*]:border-0 ${many ? 'print:columns-3' : 'print:columns-2'}` : ''
      }`}
    >
      {rows.map((row) => (
        <FactsRow key={row.term} row={row} narrow={many} tools={tools} />
      ))}
    </dl>
  )
}
