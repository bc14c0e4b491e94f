import { advise } from '#advisor/advise.ts'
import { answerTo } from '#advisor/answers/given.ts'
import type { Advice, AnswerChange } from '#schema/advice/advice.ts'
import type { Answers, Way } from '#schema/advice/answers.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'

/** Ids that only one side has, in its order. */
export interface Difference {
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

/** Two sets of answers side by side. */
export interface Comparison {
  readonly before: Advice
  readonly after: Advice
  /** Answers that differ, in the order of the questions. */
  readonly changes: readonly AnswerChange[]
  readonly samePlace: boolean
  /** Pattern ids of the stacks. */
  readonly parts: Difference
  /** Checklist item ids. */
  readonly items: Difference
  /** Candidates that are eliminated. */
  readonly eliminated: Difference
}

/** What differs between the advice for two sets of answers. */
export function compare(knowledge: AdviceKnowledge, a: Answers, b: Answers, way: Way): Comparison {
  const before = advise(knowledge, a, way)
  const after = advise(knowledge, b, way)
  return {
    before,
    after,
    changes: knowledge.questions
      .map(({ id }) => ({ question: id, from: answerTo(a, id), to: answerTo(b, id) }))
      .filter(({ from, to }) => from.length !== to.length || from.some((option) => !to.includes(option))),
    samePlace: before.recommendation.first === after.recommendation.first,
    parts: difference(partsOf(before), partsOf(after)),
    items: difference(itemsOf(before), itemsOf(after)),
    eliminated: difference(eliminatedOf(before), eliminatedOf(after)),
  }
}

function difference(before: readonly string[], after: readonly string[]): Difference {
  return {
    added: after.filter((id) => !before.includes(id)),
    removed: before.filter((id) => !after.includes(id)),
  }
}

const partsOf = ({ stack }: Advice) => stack?.layers.flatMap(({ parts }) => parts.map(({ pattern }) => pattern)) ?? []

const itemsOf = ({ checklist }: Advice) =>
  checklist?.phases.flatMap(({ entries }) => entries.map(({ item }) => item)) ?? []

const eliminatedOf = ({ recommendation }: Advice) =>
  recommendation.ranking.filter(({ eliminations }) => eliminations.length > 0).map(({ pattern }) => pattern)
