import type { Block } from '#schema/report/report.ts'
import type { ReportTools } from './report-tools.ts'

interface Props {
  readonly block: Extract<Block, { kind: 'diagram' }>
  readonly tools: ReportTools
}

/** As it was drawn, whatever the reader's zoom, and no larger than its place on the page. */
const PRINTED =
  'print:[&_*]:[--diagram-zoom:1]! print:[&_div]:max-w-full print:[&_section]:p-0 print:[&_svg]:max-h-[80mm] print:has-[[data-shape=tall]]:[&_svg]:max-h-[150mm]'

/** The drawing that the page lends; without one the same in words. */
export function DiagramBlock({ block, tools }: Props) {
  if (tools.diagram) return <div className={`print:break-inside-avoid ${PRINTED}`}>{tools.diagram(block)}</div>
  return (
    <ol aria-label={block.title} className="list-decimal space-y-1 ps-6 print:text-[9pt]">
      {block.steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  )
}
