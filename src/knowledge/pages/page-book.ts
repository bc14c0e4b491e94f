import { isWithin } from '#schema/content/about.ts'
import type { PublishedDecision } from '#schema/content/guide.ts'
import type { AdviceKnowledge, Knowledge, LibraryKnowledge } from '#schema/content/knowledge.ts'
import type { PageBook } from '#schema/content/page-book.ts'
import type { Pattern } from '#schema/content/pattern.ts'
import type { VocabularyId } from '#schema/content/vocabulary.ts'

export const NO_LIBRARY: LibraryKnowledge = {
  patternDetails: {},
  sources: {},
  facts: [],
  architectures: {},
  examples: [],
  nextSteps: [],
  resources: [],
  outline: { title: '', intro: '', sections: [] },
  decisions: [],
  presets: [],
}

/** A book with nothing but the given parts, and what every page may say: version, flow, and the names of candidates. */
export function pageBook(
  { version, reviewed, flow, checklist, vocabulary }: Knowledge,
  advice: Partial<AdviceKnowledge>,
  library: Partial<LibraryKnowledge> = {},
): PageBook {
  return {
    advice: {
      version,
      reviewed,
      flow: { ...flow, steps: {}, outcomes: [] },
      candidates: [],
      questions: [],
      patterns: {},
      matrices: [],
      constraints: [],
      points: [],
      triggers: [],
      checklist: { ...checklist, phases: [] },
      antiPatterns: [],
      vocabulary: sets(vocabulary, []),
      ...advice,
    },
    library: { ...NO_LIBRARY, ...library },
  }
}

/** The named sets of words; the others are there and empty. */
export function sets(
  vocabulary: AdviceKnowledge['vocabulary'],
  ids: readonly VocabularyId[],
): AdviceKnowledge['vocabulary'] {
  const entries = Object.values(vocabulary).map((set) => [set.id, ids.includes(set.id) ? set : { ...set, terms: [] }])
  return Object.fromEntries(entries)
}

/** Patterns of which a page shows the name and where it belongs. */
export function named(
  patterns: AdviceKnowledge['patterns'],
  ids: readonly string[] = Object.keys(patterns),
): AdviceKnowledge['patterns'] {
  return Object.fromEntries([...new Set(ids)].flatMap((id) => (patterns[id] ? [[id, nameOf(patterns[id])]] : [])))
}

function nameOf({ id, name, role, order, style, layer }: Pattern): Pattern {
  return { id, name, role, order, style, layer, summary: '', traits: [], products: [] }
}

/** Patterns with what a list says of each, and without what the advice weighs. */
export function described(patterns: AdviceKnowledge['patterns']): AdviceKnowledge['patterns'] {
  return Object.fromEntries(
    Object.values(patterns).map((pattern) => {
      const { tier, summary, goodAt } = pattern
      return [pattern.id, { ...nameOf(pattern), tier, summary, goodAt }]
    }),
  )
}

/** The sources that the statements cite. */
export function cited(
  { sources }: Pick<LibraryKnowledge, 'sources'>,
  statements: readonly { readonly sources: readonly string[] }[],
): LibraryKnowledge['sources'] {
  const ids = [...new Set(statements.flatMap((one) => one.sources))]
  return Object.fromEntries(ids.flatMap((id) => (sources[id] ? [[id, sources[id]]] : [])))
}

/** Facts about any of the entries, such as `patterns/grpc`, or about a part of one. */
export function factsOn(
  { facts }: Pick<LibraryKnowledge, 'facts'>,
  entries: readonly string[],
): LibraryKnowledge['facts'] {
  return facts.filter(({ about }) => about.some((one) => entries.some((entry) => isWithin(one, entry))))
}

/** What a list of decisions shows, and the answers to the questions by which it is chosen. */
export function decisionInShort(decision: PublishedDecision, asked: readonly string[] = []): PublishedDecision {
  const { id, system, kind, summary, chosen, grade, url, date } = decision
  const answers = Object.fromEntries(Object.entries(decision.answers).filter(([question]) => asked.includes(question)))
  return { id, system, kind, summary, chosen, grade, url, date, answers, inferred: [], accept: [], supporting: [] }
}

type Glossary = AdviceKnowledge['vocabulary']['glossary']

/** Terms that can be met in the text. A few too many do no harm: whoever marks them looks closer. */
export function metIn(glossary: Glossary, text: string): Glossary {
  const lower = text.toLowerCase().replaceAll('\u00a0', ' ').replaceAll('’', "'")
  const isMet = (words: string) => lower.includes(words.toLowerCase().replaceAll('’', "'"))
  return {
    ...glossary,
    terms: glossary.terms.filter(({ label, also = [] }) =>
      [...label.split(/ \(|\)$/).filter(Boolean), ...also].some(isMet),
    ),
  }
}
