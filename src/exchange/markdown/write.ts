import type { Root, RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import type { WriteOptions } from '#exchange/format.ts'
import type { Report, Section } from '#schema/report/report.ts'
import { blockNodes } from './blocks.ts'
import { inlineWriter, type WriteInlines } from './inlines.ts'
import { emphasis, heading, paragraph, strong } from './nodes.ts'

const OPTIONS: Options = {
  bullet: '-',
  rule: '-',
  emphasis: '_',
  listItemIndent: 'one',
  unsafe: [
    // GitHub and GitLab read dollar signs as formulas; CommonMark, which the library escapes for, does not.
    { character: '$', inConstruct: 'phrasing' },
    // The library looks at the letters on both sides, and overlooks the second of `x@y@z`, which is then a mail address.
    { character: '@', inConstruct: 'phrasing' },
    // A line that ends in a bar makes some parsers read the list below it as a table.
    { character: '|', inConstruct: 'phrasing' },
  ],
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
}

/**
 * The report as GitHub-flavoured Markdown: diagrams as Mermaid fences, the checklist as boxes to tick.
 * Whatever its texts contain, they stay text: they never become headings, links, boxes or markup.
 */
export function writeMarkdown(report: Report, options: WriteOptions = {}): string {
  const inlines = inlineWriter(options.base)
  const part = (name: Section['part']) =>
    report.sections.filter((section) => section.part === name).flatMap((section) => sectionNodes(section, inlines))
  const evidence = part('evidence')
  const { knowledge, reviewed, on } = report.made
  const root: Root = {
    type: 'root',
    children: [
      heading(1, report.title),
      ...(report.warning ? [paragraph(inlines(report.warning))] : []),
      paragraph(strong(report.verdict)),
      paragraph(inlines(report.lead)),
      ...part('summary'),
      ...(evidence.length > 0 ? [{ type: 'thematicBreak' } as const, ...evidence] : []),
      { type: 'thematicBreak' },
      paragraph(emphasis(`Made on ${on} from knowledge version ${knowledge}, last reviewed on ${reviewed}.`)),
    ],
  }
  return toMarkdown(root, OPTIONS)
}

function sectionNodes(section: Section, inlines: WriteInlines): RootContent[] {
  return [
    heading(2, section.title),
    ...(section.aside === undefined ? [] : [paragraph(emphasis(section.aside))]),
    ...section.blocks.flatMap((block) => blockNodes(block, inlines)),
  ]
}
