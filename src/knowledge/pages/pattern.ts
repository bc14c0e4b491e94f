import type { AdviceKnowledge, Knowledge } from '#schema/content/knowledge.ts'
import type { PageBook } from '#schema/content/page-book.ts'
import { cited, decisionInShort, factsOn, metIn, named, pageBook, sets } from './page-book.ts'

/** One pattern with all that is said of it; undefined when the book does not have it. */
export function patternBook(knowledge: Knowledge, id: string): PageBook | undefined {
  const pattern = Object.hasOwn(knowledge.patterns, id) ? knowledge.patterns[id] : undefined
  const detail = knowledge.patternDetails[id]
  if (!pattern || !detail) return undefined
  const facts = factsOn(knowledge, [`patterns/${id}`])
  const vocabulary = sets(knowledge.vocabulary, ['styles', 'layers', 'tiers', 'moving-parts'])
  return pageBook(
    knowledge,
    {
      patterns: { ...named(knowledge.patterns, detail.related), [id]: pattern },
      matrices: cellsNaming(knowledge.matrices, id),
      ...rulesReading(knowledge, id),
      vocabulary: { ...vocabulary, glossary: metIn(knowledge.vocabulary.glossary, JSON.stringify(detail)) },
    },
    {
      patternDetails: { [id]: detail },
      facts,
      sources: cited(knowledge, [detail, ...facts]),
      decisions: knowledge.decisions.filter(({ chosen }) => chosen === id).map((one) => decisionInShort(one)),
    },
  )
}

/** Rules that name the pattern, without their reasons: each has a page that says them. */
function rulesReading(
  { constraints, points, triggers }: Knowledge,
  pattern: string,
): Pick<Knowledge, 'constraints' | 'points' | 'triggers'> {
  const bare = <T extends { readonly id: string; readonly title: string; readonly date: string }>(rule: T) => {
    const { id, title, date } = rule
    return { id, title, date, sources: [], when: {} }
  }
  return {
    constraints: constraints
      .filter((rule) => rule.eliminates.includes(pattern))
      .map((rule) => ({ ...bare(rule), eliminates: [pattern], reason: '' })),
    points: points
      .filter((rule) => rule.awards.some(({ patterns }) => patterns.includes(pattern)))
      .map((rule) => ({ ...bare(rule), awards: [{ patterns: [pattern], points: 0, because: '' }] })),
    triggers: triggers
      .filter((rule) => rule.adds.includes(pattern))
      .map((rule) => ({ ...bare(rule), adds: [pattern], causes: [] })),
  }
}

function cellsNaming(matrices: AdviceKnowledge['matrices'], id: string): AdviceKnowledge['matrices'] {
  return matrices.flatMap((matrix) => {
    const rows = matrix.rows
      .map((row) => ({
        ...row,
        cells: row.cells.filter((cell) => cell.candidates.includes(id) || cell.parts.includes(id)),
      }))
      .filter(({ cells }) => cells.length > 0)
    return rows.length > 0 ? [{ ...matrix, rows }] : []
  })
}
