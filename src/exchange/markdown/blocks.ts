import type { BlockContent, PhrasingContent, TableCell } from 'mdast'
import type { Block } from '#schema/report/report.ts'
import type { WriteInlines } from './inlines.ts'
import { heading, item, list, paragraph, quotation, strong, text } from './nodes.ts'
import { scoresNodes } from './scores.ts'
import { tasksNodes } from './tasks.ts'

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>

/** One block of the report as Markdown nodes. */
export function blockNodes(block: Block, inlines: WriteInlines): BlockContent[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(inlines(block.inlines))]
    case 'list':
      return [
        list(
          block.items.map((entry) => item(inlines(entry))),
          block.ordered,
        ),
      ]
    case 'facts':
      return [factsNode(block, inlines)]
    case 'table':
      return tableNodes(block, inlines)
    case 'stack':
      return stackNodes(block, inlines)
    case 'scores':
      return scoresNodes(block, inlines)
    case 'tasks':
      return tasksNodes(block, inlines)
    case 'claims':
      return [claimsNode(block, inlines)]
    case 'diagram':
      return diagramNodes(block)
  }
}

function factsNode(block: Of<'facts'>, inlines: WriteInlines): BlockContent {
  return list(
    block.rows.map((row) =>
      item(
        [...strong(`${row.term}:`), ...text(' '), ...inlines(row.inlines)],
        row.note === undefined || row.note.trim() === '' ? [] : [quotation(row.note)],
      ),
    ),
  )
}

function tableNodes(block: Of<'table'>, inlines: WriteInlines): BlockContent[] {
  const row = (cells: PhrasingContent[][]) => ({
    type: 'tableRow' as const,
    children: cells.map((children): TableCell => ({ type: 'tableCell', children })),
  })
  const head = row(block.head.map((words) => text(words)))
  const rows = block.rows.map((cells) => row(cells.map((cell) => inlines(cell))))
  return [paragraph(strong(block.caption)), { type: 'table', children: [head, ...rows] }]
}

function stackNodes(block: Of<'stack'>, inlines: WriteInlines): BlockContent[] {
  return block.layers.flatMap((layer) => [
    heading(3, layer.label),
    list(
      layer.parts.map((part) => {
        const reasons = part.reasons.map((reason) => item(inlines(reason)))
        const name = [...strong(part.name), ...text(part.chosen ? ' (recommended)' : '')]
        return item(name, reasons.length > 0 ? [list(reasons)] : [])
      }),
    ),
  ])
}

function claimsNode(block: Of<'claims'>, inlines: WriteInlines): BlockContent {
  return list(
    block.rows.map((row) =>
      item(
        [...strong(row.about), ...text(` (${row.mark}, checked ${row.date})`)],
        [
          list([
            item([...text(`The guide says: ${row.guideSays}`)]),
            item([...text('Since then: '), ...inlines(row.now)]),
          ]),
        ],
      ),
    ),
  )
}

function diagramNodes(block: Of<'diagram'>): BlockContent[] {
  return [
    paragraph(strong(block.title)),
    { type: 'code', lang: 'mermaid', value: block.mermaid.trimEnd() },
    list(
      block.steps.map((step) => item(text(step.trim()))),
      true,
    ),
  ]
}
