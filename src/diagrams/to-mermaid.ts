import type { DiagramEdge, DiagramModel, DiagramNode, NodeShape } from '#schema/diagram/diagram.ts'
import { accessibleText, escapeLabel } from './escape-label.ts'
import { mermaidIds } from './mermaid-ids.ts'

const BRACKETS: Readonly<Record<NodeShape, readonly [string, string]>> = {
  box: ['[', ']'],
  round: ['(', ')'],
  stadium: ['([', '])'],
  decision: ['{', '}'],
  cylinder: ['[(', ')]'],
}

type Quote = (label: string) => string

/**
 * The Mermaid text of a model: what is drawn, shown and exported. Every label is escaped, every id is made by us, so that a model
 * has exactly its own nodes whatever stands in the labels.
 */
export function toMermaid(model: DiagramModel, quote: Quote = escapeLabel): string {
  const ids = mermaidIds(model)
  const id = (node: string) => ids.get(`n_${node}`) ?? 'n_unknown'
  const grouped = model.groups.flatMap((group) => [
    `  subgraph ${ids.get(`g_${group.id}`)} ["${quote(group.label)}"]`,
    ...model.nodes.filter((node) => node.group === group.id).map((node) => `    ${nodeText(node, id(node.id), quote)}`),
    '  end',
  ])
  const known = new Set(model.groups.map((group) => group.id))
  const free = model.nodes.filter((node) => node.group === undefined || !known.has(node.group))
  return [
    `flowchart ${model.direction === 'down' ? 'TB' : 'LR'}`,
    `  accTitle: ${accessibleText(model.title)}`,
    `  accDescr: ${accessibleText(model.description)}`,
    ...free.map((node) => `  ${nodeText(node, id(node.id), quote)}`),
    ...grouped,
    ...model.edges.map((edge) => `  ${id(edge.from)} ${arrow(edge, quote)} ${id(edge.to)}`),
    '',
  ].join('\n')
}

function nodeText(node: DiagramNode, id: string, quote: Quote): string {
  const [open, close] = BRACKETS[node.shape]
  const note = node.note === undefined ? '' : `<br/>${quote(node.note)}`
  const words = node.shape === 'decision' ? inTwoLines(node.label, quote) : quote(node.label)
  return `${id}${open}"${words}${note}"${close}`
}

/** A diamond is as wide as its label is long, and as high: two short lines make a small one. */
function inTwoLines(label: string, quote: Quote): string {
  const middle = label.length / 2
  const spaces = Array.from(label.matchAll(/ /g), (space) => space.index)
  const [at] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
  if (at === undefined || label.length <= 10) return quote(label)
  return `${quote(label.slice(0, at))}<br/>${quote(label.slice(at + 1))}`
}

function arrow({ label, dashed, both }: DiagramEdge, quote: Quote): string {
  const line = `${both ? '<' : ''}${dashed ? '-.->' : '-->'}`
  return label === undefined ? line : `${line}|"${quote(label)}"|`
}
