import type { Condition, Trigger } from '#schema/content/common.ts'
import type { Knowledge } from '#schema/content/knowledge.ts'
import type { PageBook } from '#schema/content/page-book.ts'
import { cited, decisionInShort, named, pageBook, sets } from './page-book.ts'

/** One rule with what its page names; undefined when the book does not have it. */
export function ruleBook(knowledge: Knowledge, id: string): PageBook | undefined {
  const own = <T extends { readonly id: string }>(rules: readonly T[]) => rules.filter((rule) => rule.id === id)
  const [constraints, points, triggers] = [own(knowledge.constraints), own(knowledge.points), own(knowledge.triggers)]
  const [rule] = [...constraints, ...points, ...triggers]
  if (!rule) return undefined
  const conditions: readonly Trigger[] = [
    ...[...constraints, ...points].map(({ when }) => ({ answers: when })),
    ...triggers.flatMap(({ causes }) => causes.map(({ when }) => when)),
  ]
  const asked = conditions.flatMap(({ answers = {} }) => Object.keys(answers))
  const decisions = knowledge.decisions.filter((decision) =>
    conditions.some(({ answers }) => answers && meets(decision.answers, answers)),
  )
  const patterns = [
    ...constraints.flatMap(({ eliminates }) => eliminates),
    ...points.flatMap(({ awards }) => awards.flatMap((award) => award.patterns)),
    ...triggers.flatMap(({ adds }) => adds),
    ...conditions.flatMap((condition) => [...(condition.patterns ?? []), ...(condition.parts ?? [])]),
    ...decisions.map(({ chosen }) => chosen),
  ]
  return pageBook(
    knowledge,
    {
      constraints,
      points,
      triggers,
      questions: knowledge.questions.filter((question) => asked.includes(question.id)),
      patterns: named(knowledge.patterns, patterns),
      vocabulary: sets(knowledge.vocabulary, conditions.some(({ traits }) => traits) ? ['traits'] : []),
    },
    {
      decisions: decisions.map((decision) => ({ ...decisionInShort(decision, asked), summary: '' })),
      sources: cited(knowledge, [rule]),
    },
  )
}

function meets(answers: Condition, condition: Condition): boolean {
  return Object.entries(condition).every(([question, options]) =>
    options.some((option) => answers[question]?.includes(option)),
  )
}
