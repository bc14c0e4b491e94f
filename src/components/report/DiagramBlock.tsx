import type { Block } from '#schema/report/report.ts'
import type { ReportTools } from './report-tools.ts'

interface Props {
  readonly block: Extract<Block, { kind: 'diagram' }>
  readonly tools: ReportTools
}

/** The drawing that the page lends; without one the same in words. */
export function DiagramBlock({ block, tools }: Props) {
  if (tools.diagram)
    return <div className="print:break-inside-avoid print:[&_svg]:max-h-[75mm]">{tools.diagram(block)}</div>
  return (
    <ol aria-label={block.title} className="list-decimal space-y-1 ps-6 print:text-[9pt]">
      {block.steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  )
}
