import type { Block } from '#schema/report/report.ts'
import { ClaimsBlock } from './ClaimsBlock.tsx'
import { DiagramBlock } from './DiagramBlock.tsx'
import { FactsBlock } from './FactsBlock.tsx'
import { Inlines } from './Inlines.tsx'
import type { ReportTools } from './report-tools.ts'
import { ScoresBlock } from './ScoresBlock.tsx'
import { StackBlock } from './StackBlock.tsx'
import { TableBlock } from './TableBlock.tsx'
import { TasksBlock } from './TasksBlock.tsx'

interface Props {
  readonly block: Block
  readonly tools: ReportTools
}

/** One block of a report. */
export function BlockView({ block, tools }: Props) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className="max-w-prose text-ink-2 print:max-w-none print:text-[9.5pt]">
          <Inlines inlines={block.inlines} tools={tools} />
        </p>
      )
    case 'list':
      return <ListBlock block={block} tools={tools} />
    case 'facts':
      return <FactsBlock block={block} tools={tools} />
    case 'table':
      return <TableBlock block={block} tools={tools} />
    case 'stack':
      return <StackBlock block={block} tools={tools} />
    case 'scores':
      return <ScoresBlock block={block} tools={tools} />
    case 'tasks':
      return <TasksBlock block={block} tools={tools} />
    case 'claims':
      return <ClaimsBlock block={block} tools={tools} />
    case 'diagram':
      return <DiagramBlock block={block} tools={tools} />
  }
}

function ListBlock({
  block,
  tools,
}: {
  readonly block: Extract<Block, { kind: 'list' }>
  readonly tools: ReportTools
}) {
  const List = block.ordered ? 'ol' : 'ul'
  return (
    <List
      className={`max-w-prose space-y-1.5 ps-6 text-ink-2 print:max-w-none print:space-y-0.5 print:text-[9pt] ${
        block.ordered ? 'list-decimal print:columns-2 print:gap-x-8 print:text-[8pt]' : 'list-disc'
      }`}
    >
      {block.items.map((item) => (
        <li className="print:break-inside-avoid" key={item.map(({ text }) => text).join('')}>
          <Inlines inlines={item} tools={tools} />
        </li>
      ))}
    </List>
  )
}
