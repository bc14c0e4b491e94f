import type { Inline } from '#schema/report/report.ts'
import type { FindTerms } from './find-terms.ts'

export type Mark = (inlines: readonly Inline[]) => readonly Inline[]

/**
 * Marks the first mention of each term in all that it is given. Plain text only: a link leads on already, and what is
 * quiet says where a statement comes from.
 */
export function markInlines(find: FindTerms): Mark {
  const seen = new Set<string>()
  return (inlines) =>
    inlines.flatMap((inline) =>
      inline.kind === 'text' && !inline.quiet
        ? find(inline.text, seen).map(({ text, term }) => ({ ...inline, text, term }))
        : [inline],
    )
}
