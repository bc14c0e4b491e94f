import type { AdviceKnowledge } from '#schema/content/knowledge.ts'

type Questions = AdviceKnowledge['questions']

export interface QuestionGroup {
  readonly id: string
  readonly label: string
  readonly meaning: string
  readonly questions: Questions
}

/** Where a question stands that names no group. */
const REST = { id: 'more', label: 'More', meaning: 'What belongs to none of these.' }

/** Questions under the headings of the book, in its order; a heading without a question is left out. */
export function questionGroups(
  { vocabulary }: Pick<AdviceKnowledge, 'vocabulary'>,
  questions: Questions,
): readonly QuestionGroup[] {
  return [...vocabulary['question-groups'].terms, REST]
    .map(({ id, label, meaning }) => ({
      ...{ id, label, meaning },
      questions: questions.filter(({ group = REST.id }) => group === id),
    }))
    .filter((group) => group.questions.length > 0)
}
