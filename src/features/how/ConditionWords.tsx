import type { Trigger } from '#schema/content/common.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'

/** A condition in words: "Client is Browser or Mobile app, and Direction is Server to client". */
export function ConditionWords({
  advice,
  condition,
}: {
  readonly advice: AdviceKnowledge
  readonly condition: Trigger
}) {
  const names = (ids: readonly string[]) => ids.map((id) => advice.patterns[id]?.name ?? id)
  const traits = advice.vocabulary.traits.terms
  const clauses: readonly (readonly [string, readonly string[]])[] = [
    ...Object.entries(condition.answers ?? {}).map(([id, options]) => answerClause(advice, id, options)),
    ...(condition.patterns ? [['the recommended pattern is', names(condition.patterns)] as const] : []),
    ...(condition.traits
      ? [
          [
            'the recommended pattern has the trait',
            condition.traits.map((id) => traits.find((term) => term.id === id)?.label ?? id),
          ] as const,
        ]
      : []),
    ...(condition.parts ? [['the stack already holds', names(condition.parts)] as const] : []),
  ]
  return clauses.map(([subject, values], index) => (
    <span key={subject}>
      {index > 0 ? ', and ' : ''}
      {subject} <strong>{values.join(' or ')}</strong>
    </span>
  ))
}

function answerClause(
  advice: AdviceKnowledge,
  id: string,
  options: readonly string[],
): readonly [string, readonly string[]] {
  const question = advice.questions.find((one) => one.id === id)
  const label = (option: string) => question?.options.find((one) => one.id === option)?.label ?? option
  return [`“${question?.short ?? id}” is`, options.map(label)]
}
