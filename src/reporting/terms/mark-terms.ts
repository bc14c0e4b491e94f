import type { Block, Inline, Report, Section } from '#schema/report/report.ts'
import type { FindTerms } from './find-terms.ts'

/** The report for a page that explains words where they stand: in each section the first mention of each term is marked. */
export function markTerms(report: Report, find: FindTerms): Report {
  return {
    ...report,
    lead: marker(find)(report.lead),
    sections: report.sections.map((section) => markSection(section, find)),
  }
}

type Mark = (inlines: readonly Inline[]) => readonly Inline[]

function markSection(section: Section, find: FindTerms): Section {
  const mark = marker(find)
  return { ...section, blocks: section.blocks.map((block) => markBlock(block, mark)) }
}

/** Marks plain text only: a link leads on already, and what is quiet says where a statement comes from. */
function marker(find: FindTerms): Mark {
  const seen = new Set<string>()
  return (inlines) =>
    inlines.flatMap((inline) =>
      inline.kind === 'text' && !inline.quiet
        ? find(inline.text, seen).map(({ text, term }) => ({ ...inline, text, term }))
        : [inline],
    )
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
