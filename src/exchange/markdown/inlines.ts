import type { PhrasingContent } from 'mdast'
import type { Inline } from '#schema/report/report.ts'
import { strong, text } from './nodes.ts'

/** Inlines as Markdown nodes. `base` is the product's address; without an https one its pages are named, not linked. */
export type WriteInlines = (inlines: readonly Inline[]) => PhrasingContent[]

export function inlineWriter(base: string | undefined): WriteInlines {
  return (inlines) => inlines.flatMap((inline) => phrasing(inline, base))
}

function phrasing(inline: Inline, base: string | undefined): PhrasingContent[] {
  switch (inline.kind) {
    case 'text':
      return text(inline.text)
    case 'strong':
      return strong(inline.text)
    case 'link':
      return linked(inline.text, inline.to, base)
    case 'cite':
      return linked(`[${inline.text}]`, inline.to, base)
  }
}

function linked(label: string, to: string, base: string | undefined): PhrasingContent[] {
  const url = addressOf(to, base)
  // Some parsers undo the escapes in a link's label before they look for images and links in it.
  const words = label.replace(/\](?=\()/g, '] ')
  return url === undefined ? text(words) : [{ type: 'link', url, children: text(words.trim()) }]
}

/** Nothing but https leaves the report as a link, whatever a report may hold. */
function addressOf(to: string, base: string | undefined): string | undefined {
  if (isHttps(to)) return to
  const isPath = /^\/(?!\/)/.test(to)
  return isPath && base !== undefined && isHttps(base) ? base.replace(/\/+$/, '') + to : undefined
}

const isHttps = (address: string): boolean => /^https:\/\/[^\s<>"\\]+$/.test(address)
