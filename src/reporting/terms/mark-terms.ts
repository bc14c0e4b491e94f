import type { Block, Section } from '#schema/report/report.ts'
import type { FindTerms } from './find-terms.ts'
import { type Mark, markInlines } from './mark-inlines.ts'

/** A section for a page that explains words where they stand: the first mention of each term is marked. */
export function markSection(section: Section, find: FindTerms): Section {
  const mark = markInlines(find)
  return { ...section, blocks: section.blocks.map((block) => markBlock(block, mark)) }
}

function markBlock(block: Block, mark: Mark): Block {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, inlines: mark(block.inlines) }
    case 'list':
      return { ...block, items: block.items.map(mark) }
    case 'facts':
      return { ...block, rows: block.rows.map((row) => ({ ...row, inlines: mark(row.inlines) })) }
    case 'table':
      return { ...block, rows: block.rows.map((cells) => cells.map(mark)) }
    case 'stack': {
      const layers = block.layers.map((layer) => ({
        ...layer,
        parts: layer.parts.map((part) => ({ ...part, reasons: part.reasons.map(mark) })),
      }))
      return { ...block, layers }
    }
    case 'scores': {
      const rows = block.rows.map((row) => ({
        ...row,
        lines: row.lines.map((line) => ({ ...line, inlines: mark(line.inlines) })),
        flip: mark(row.flip),
      }))
      return { ...block, rows }
    }
    case 'tasks': {
      const phases = block.phases.map((phase) => ({
        ...phase,
        tasks: phase.tasks.map((task) => ({ ...task, because: mark(task.because) })),
      }))
      return { ...block, phases }
    }
    case 'claims':
      return { ...block, rows: block.rows.map((row) => ({ ...row, now: mark(row.now) })) }
    case 'diagram':
      return block
  }
}
