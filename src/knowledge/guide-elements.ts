import type { GuideElement } from './guide-element.ts'
import { elementKey } from './guide-element.ts'
import { mermaidElements } from './guide-mermaid.ts'

interface Fence {
  readonly language: string
  readonly line: number
  readonly lines: readonly string[]
}

/**
 * Every heading, table cell, list item, diagram node, edge label and code sample of a guide, in order of appearance.
 * A sample is named `<language>: <its first line>`. Emphasis and link targets are taken off the text.
 */
export function guideElements(markdown: string): readonly GuideElement[] {
  const found: GuideElement[] = []
  let fence: { language: string; line: number; lines: string[] } | undefined
  markdown.split(/\r?\n/).forEach((text, index) => {
    const line = index + 1
    const mark = /^\s*```(\S*)\s*$/.exec(text)
    if (fence) {
      if (mark) {
        found.push(...fenceElements(fence))
        fence = undefined
      } else fence.lines.push(text)
    } else if (mark) fence = { language: mark[1] ?? '', line, lines: [] }
    else found.push(...proseElements(text, line))
  })
  return distinct(found)
}

function proseElements(text: string, line: number): readonly GuideElement[] {
  const heading = /^#{1,6}\s+(.*)$/.exec(text)
  if (heading) return [{ line, kind: 'heading', text: plain(heading[1] ?? '') }]
  const item = /^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?(.*)$/.exec(text)
  if (item) return [{ line, kind: 'item', text: plain(item[1] ?? '') }]
  if (!/^\s*\|.*\|\s*$/.test(text) || /^[\s|:-]+$/.test(text)) return []
  const cells = text.trim().slice(1, -1).split('|')
  return cells.map((cell) => ({ line, kind: 'cell' as const, text: plain(cell) })).filter((cell) => cell.text !== '')
}

function fenceElements(fence: Fence): readonly GuideElement[] {
  if (fence.language === 'mermaid') return mermaidElements(fence.lines, fence.line + 1)
  const first = fence.lines.find((text) => text.trim() !== '') ?? ''
  const sample: GuideElement = {
    line: fence.line,
    kind: 'sample',
    text: `${fence.language}: ${first.trim()}`,
  }
  return [sample, ...(isList(fence) ? fence.lines.flatMap((text, i) => yamlItems(text, fence.line + 1 + i)) : [])]
}

/** A manifest is code to apply, so its lists belong to the sample; any other YAML is the guide speaking in lists. */
function isList(fence: Fence): boolean {
  return fence.language === 'yaml' && !fence.lines.some((text) => text.startsWith('apiVersion:'))
}

function yamlItems(text: string, line: number): readonly GuideElement[] {
  const entry = /^\s*-\s+(.*)$/.exec(text)
  if (entry) return [{ line, kind: 'item', text: plain(entry[1] ?? '') }]
  const list = /:\s*\[(.*)\]\s*$/.exec(text)
  return (list?.[1]?.split(',') ?? []).map((part) => ({
    line,
    kind: 'item',
    text: plain(part),
  }))
}

function plain(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|__|`/g, '')
    .trim()
}

function distinct(elements: readonly GuideElement[]): readonly GuideElement[] {
  return [...new Map(elements.map((element) => [elementKey(element), element])).values()]
}
