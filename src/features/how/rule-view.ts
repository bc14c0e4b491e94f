import type { Condition, Trigger } from '#schema/content/common.ts'
import type { PublishedDecision } from '#schema/content/guide.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'

/** A rule of any kind, with its kind. */
export type AnyRule =
  | { readonly kind: 'constraint'; readonly rule: AdviceKnowledge['constraints'][number] }
  | { readonly kind: 'points'; readonly rule: AdviceKnowledge['points'][number] }
  | { readonly kind: 'trigger'; readonly rule: AdviceKnowledge['triggers'][number] }

/** The rule of a book that holds one. */
export function onlyRule(advice: AdviceKnowledge): AnyRule | undefined {
  return [
    ...advice.constraints.map((rule) => ({ kind: 'constraint', rule }) as const),
    ...advice.points.map((rule) => ({ kind: 'points', rule }) as const),
    ...advice.triggers.map((rule) => ({ kind: 'trigger', rule }) as const),
  ][0]
}

/** The conditions of a rule, any of which is enough. */
export function conditionsOf(rule: AnyRule): readonly Trigger[] {
  return rule.kind === 'trigger' ? rule.rule.causes.map((cause) => cause.when) : [{ answers: rule.rule.when }]
}

/** Published decisions whose answers meet the answer part of one of the rule's conditions. */
export function touchedDecisions(rule: AnyRule, decisions: readonly PublishedDecision[]): readonly PublishedDecision[] {
  const conditions = conditionsOf(rule).flatMap(({ answers }) => (answers ? [answers] : []))
  return decisions.filter((decision) => conditions.some((condition) => meets(decision.answers, condition)))
}

function meets(answers: Condition, condition: Condition): boolean {
  return Object.entries(condition).every(([question, options]) =>
    options.some((option) => answers[question]?.includes(option)),
  )
}
