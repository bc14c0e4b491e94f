import type { Vocabulary } from '#schema/content/vocabulary.ts'

/** A piece of a text; with `term` it is a word that the glossary explains. */
export interface TermRun {
  readonly text: string
  /** Id in the glossary. */
  readonly term?: string | undefined
}

/** Cuts a text at the glossary's words. What is in `seen` stays plain; what is found is added to it. */
export type FindTerms = (text: string, seen: Set<string>) => readonly TermRun[]

/** A finder for one glossary: whole words only, a plural counts, abbreviations by their capitals, the longest word first. */
export function termFinder(glossary: Pick<Vocabulary, 'terms'>): FindTerms {
  const spellings = new Map<string, string>()
  for (const { id, label, also = [] } of glossary.terms)
    for (const words of [...namesIn(label), ...also]) spellings.set(keyOf(words), id)
  if (spellings.size === 0) return (text) => [{ text }]
  const longestFirst = [...spellings.keys()].sort((a, b) => b.length - a.length).map(escaped)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longestFirst.join('|')})(?:e?s)?(?![\\p{L}\\p{N}-])`, 'giu')
  return (text, seen) => {
    const runs: TermRun[] = []
    let from = 0
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const term = termOf(spellings, words)
      if (term === undefined || seen.has(term)) continue
      seen.add(term)
      if (index > from) runs.push({ text: text.slice(from, index) })
      runs.push({ text: words, term })
      from = index + words.length
    }
    if (from < text.length || runs.length === 0) runs.push({ text: text.slice(from) })
    return runs
  }
}

/** The runs of several texts of one section, by text: each term is marked once in all of them. */
export function findInTexts(find: FindTerms, texts: readonly string[]): ReadonlyMap<string, readonly TermRun[]> {
  const seen = new Set<string>()
  return new Map([...new Set(texts)].map((text) => [text, find(text, seen)]))
}

/** "Change data capture (CDC)" is met under both names. */
function namesIn(label: string): readonly string[] {
  const [, name, short] = /^(.+?) \((.+)\)$/.exec(label) ?? [undefined, label, undefined]
  return [name ?? label, ...(short === undefined ? [] : [short])]
}

/** `turn` is a verb and `TURN` a relay: what is written in capitals keeps them. */
const isAbbreviation = (words: string): boolean => /^\p{Lu}[\p{Lu}\p{N}+]+$/u.test(words)

const keyOf = (words: string): string => (isAbbreviation(words) ? words : words.toLowerCase())

function termOf(spellings: ReadonlyMap<string, string>, words: string): string | undefined {
  for (const spelling of [words, words.replace(/s$/, ''), words.replace(/es$/, '')]) {
    const found = spellings.get(spelling) ?? spellings.get(spelling.toLowerCase().replaceAll('’', "'"))
    if (found !== undefined) return found
  }
  return undefined
}

const escaped = (words: string): string =>
  words
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replaceAll("'", "['’]")
    .replaceAll(' ', '[ \u00a0]')
