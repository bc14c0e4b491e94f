import type { Inline } from '#schema/report/report.ts'

export const text = (words: string): Inline => ({ kind: 'text', text: words })
export const strong = (words: string): Inline => ({ kind: 'strong', text: words })
/** The same run of text or link, set back behind the statement that it belongs to. */
export const quiet = (inline: Inline): Inline =>
  inline.kind === 'text' || inline.kind === 'link' ? { ...inline, quiet: true } : inline
export const link = (words: string, to: string): Inline => ({ kind: 'link', text: words, to })

/** Words as they are, joined by spaces; for content that has no links. */
export const plain = (...sentences: readonly (string | undefined)[]): readonly Inline[] => [
  text(sentences.filter((sentence) => sentence).join(' ')),
]

/** Ends `words` with a full stop unless they end a sentence already. */
export const sentence = (words: string): string => (/[.!?…]["”’)]?$/.test(words) ? words : `${words}.`)

/** `a`, `a and b`, `a, b and c`. */
export function listWords(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`
}

/** The same for runs of text: `a, b and c` with every item as its own inlines. */
export function listInlines(items: readonly (readonly Inline[])[], last = 'and'): readonly Inline[] {
  return items.flatMap((item, index) => {
    if (index === 0) return item
    return [text(index === items.length - 1 ? ` ${last} ` : ', '), ...item]
  })
}
