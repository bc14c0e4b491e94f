import type { Vocabulary } from '#schema/content/vocabulary.ts'
import { Term } from './Term.tsx'

interface Props {
  readonly glossary: Vocabulary
  /** A text cut at its terms; see `findInTexts`. */
  readonly runs: readonly { readonly text: string; readonly term?: string | undefined }[]
}

/** A text whose terms can be pressed for what they mean. */
export function Explained({ glossary, runs }: Props) {
  return runs.map(({ text, term: id }, place) => {
    const term = id === undefined ? undefined : glossary.terms.find((one) => one.id === id)
    if (!term) return text
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text never change their order
      <Term key={place} term={term}>
        {text}
      </Term>
    )
  })
}
