import type { Knowledge } from '#schema/content/knowledge.ts'
import type { MethodBook, PageBook } from '#schema/content/page-book.ts'
import { cited, described, factsOn, named, pageBook, sets } from './page-book.ts'

export function homeBook(knowledge: Knowledge): PageBook {
  const { candidates, presets, vocabulary } = knowledge
  const patterns = described(knowledge.patterns)
  const shown = candidates.flatMap((id) => (patterns[id] ? [[id, { ...patterns[id], summary: '' }] as const] : []))
  const advice = { candidates, patterns: Object.fromEntries(shown), vocabulary: sets(vocabulary, ['styles']) }
  return pageBook(knowledge, advice, { presets })
}

export function questionsBook(knowledge: Knowledge): PageBook {
  return pageBook(knowledge, {
    questions: knowledge.questions,
    vocabulary: sets(knowledge.vocabulary, ['question-groups']),
  })
}

export function patternsBook(knowledge: Knowledge): PageBook {
  return pageBook(knowledge, {
    patterns: described(knowledge.patterns),
    vocabulary: sets(knowledge.vocabulary, ['styles', 'layers', 'tiers']),
  })
}

/** What can be compared; the patterns that are chosen come each with their own page's book. */
export function compareBook(knowledge: Knowledge): PageBook {
  const vocabulary = sets(knowledge.vocabulary, ['styles', 'layers'])
  return pageBook(knowledge, { patterns: named(knowledge.patterns), vocabulary })
}

export function matricesBook(knowledge: Knowledge): PageBook {
  const { matrices, patterns, questions } = knowledge
  const cells = matrices.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
  const asked = matrices.map(({ question }) => question)
  return pageBook(knowledge, {
    matrices,
    questions: questions.filter(({ id }) => asked.includes(id)),
    patterns: named(
      patterns,
      cells.flatMap(({ candidates, parts }) => [...candidates, ...parts]),
    ),
  })
}

export function antiPatternsBook(knowledge: Knowledge): PageBook {
  const { antiPatterns, patterns } = knowledge
  const remedies = antiPatterns.flatMap((one) => one.remedies)
  const facts = factsOn(
    knowledge,
    antiPatterns.map(({ id }) => `anti-patterns/${id}`),
  )
  return pageBook(
    knowledge,
    { antiPatterns, patterns: named(patterns, remedies) },
    { facts, sources: cited(knowledge, facts) },
  )
}

export function examplesBook(knowledge: Knowledge): PageBook {
  const { examples, patterns } = knowledge
  const attributes = examples.flatMap((example) => example.attributes)
  const facts = factsOn(
    knowledge,
    examples.map(({ id }) => `examples/${id}`),
  )
  const shown = named(
    patterns,
    attributes.flatMap((attribute) => attribute.patterns),
  )
  return pageBook(knowledge, { patterns: shown }, { examples, facts, sources: cited(knowledge, facts) })
}

export function glossaryBook(knowledge: Knowledge): PageBook {
  const vocabulary = sets(knowledge.vocabulary, ['glossary'])
  return pageBook(knowledge, { patterns: named(knowledge.patterns), vocabulary })
}

export function methodBook({ version, reviewed, flow, ...knowledge }: Knowledge): MethodBook {
  return {
    version,
    reviewed,
    points: flow.points,
    patterns: named(knowledge.patterns),
    rules: [
      ...knowledge.constraints.map(({ id, title }) => ({ kind: 'constraint', id, title }) as const),
      ...knowledge.points.map(({ id, title }) => ({ kind: 'points', id, title }) as const),
      ...knowledge.triggers.map(({ id, title }) => ({ kind: 'trigger', id, title }) as const),
    ],
  }
}
