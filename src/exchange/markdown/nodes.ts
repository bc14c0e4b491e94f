import type { BlockContent, Heading, List, ListItem, Paragraph, PhrasingContent } from 'mdast'

/**
 * Report texts are sentences: a line break inside one would only end the construct that it stands in.
 * Control characters and half surrogate pairs are replaced, since Markdown parsers read them as something else.
 */
const oneLine = (words: string): string => words.replace(/[\s\p{Cc}]+/gu, ' ').replace(/\p{Cs}/gu, '\uFFFD')

/** Text nodes; none for an empty text, which Markdown cannot hold. */
export const text = (words: string): PhrasingContent[] =>
  words === '' ? [] : [{ type: 'text', value: oneLine(words) }]

export const strong = (words: string): PhrasingContent[] => marked('strong', words)
export const struck = (words: string): PhrasingContent[] => marked('delete', words)
export const emphasis = (words: string): PhrasingContent[] => marked('emphasis', words)

/** Marks cannot stand around blanks alone, and blanks inside their edges undo them. */
function marked(type: 'strong' | 'delete' | 'emphasis', words: string): PhrasingContent[] {
  const children = text(oneLine(words).trim())
  return children.length > 0 ? [{ type, children }] : text(words)
}

export const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children })

export const heading = (depth: Heading['depth'], words: string): Heading => ({
  type: 'heading',
  depth,
  children: text(oneLine(words).trim()),
})

export const item = (first: PhrasingContent[], rest: BlockContent[] = [], checked?: boolean): ListItem => ({
  type: 'listItem',
  spread: false,
  checked: checked ?? null,
  children: [paragraph(first), ...rest],
})

export const list = (children: ListItem[], ordered = false): List => ({
  type: 'list',
  ordered,
  spread: false,
  children,
})

/** What a person typed over several lines, as a quotation that keeps them. */
export function quotation(words: string): BlockContent {
  const lines = words.split(/\r\n|[\r\n\u2028\u2029]/).filter((line) => line.trim() !== '')
  const children = lines.flatMap((line, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'break' } as const] : []),
    ...text(line.trim()),
  ])
  return { type: 'blockquote', children: [paragraph(children)] }
}
