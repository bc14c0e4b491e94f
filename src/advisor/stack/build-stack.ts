import type { PatternStack, Recommendation, StackPart } from '#schema/advice/advice.ts'
import type { Reason } from '#schema/advice/reason.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import { fires, type Situation, triggerAnswers } from './trigger.ts'

/**
 * The stack for a recommendation: the chosen pattern and every part that a trigger calls for, by layer.
 * Parts can call for parts, so the triggers run until nothing new joins. Undefined without a first place.
 */
export function buildStack(knowledge: AdviceKnowledge, recommendation: Recommendation): PatternStack | undefined {
  const situation = stackSituation(knowledge, recommendation)
  if (!situation) return undefined
  const { chosen } = situation
  const lines = recommendation.ranking[0]?.lines ?? []
  const reasons = lines.filter((line) => line.points > 0).toSorted((a, b) => b.points - a.points)
  const parts: readonly StackPart[] = [
    { pattern: chosen.id, layer: chosen.layer, chosen: true, reasons },
    ...joined(knowledge, situation),
  ]
  const layers = knowledge.vocabulary.layers.terms.map(({ id }) => ({
    layer: id,
    parts: parts.filter((part) => part.layer === id),
  }))
  return { layers: layers.filter((layer) => layer.parts.length > 0) }
}

/** What the triggers see once the stack is complete; undefined without a first place. */
export function stackSituation(knowledge: AdviceKnowledge, recommendation: Recommendation): Situation | undefined {
  const chosen = recommendation.first === undefined ? undefined : knowledge.patterns[recommendation.first]
  if (!chosen) return undefined
  const parts = new Set<string>()
  const situation: Situation = { used: recommendation.used, chosen, parts }
  for (let before = -1; before < parts.size; ) {
    before = parts.size
    for (const rule of knowledge.triggers) {
      if (rule.adds.every((part) => parts.has(part))) continue
      if (rule.causes.some(({ when }) => fires(when, situation))) for (const part of rule.adds) parts.add(part)
    }
  }
  return situation
}

function joined(knowledge: AdviceKnowledge, situation: Situation): readonly StackPart[] {
  const reasons = new Map<string, Reason[]>([...situation.parts].map((part) => [part, []]))
  for (const rule of knowledge.triggers) {
    const because = rule.causes
      .filter(({ when }) => fires(when, situation))
      .map(
        ({ when, reason }): Reason => ({
          text: reason,
          origin: { kind: 'trigger', rule: rule.id },
          answers: triggerAnswers(when, situation.used),
          sources: rule.sources,
        }),
      )
    for (const part of rule.adds) reasons.get(part)?.push(...because)
  }
  return [...reasons]
    .flatMap(([pattern, why]): StackPart[] => {
      const layer = knowledge.patterns[pattern]?.layer
      return layer === undefined ? [] : [{ pattern, layer, chosen: false, reasons: why }]
    })
    .toSorted((a, b) => order(knowledge, a) - order(knowledge, b))
}

const order = (knowledge: AdviceKnowledge, part: StackPart): number => knowledge.patterns[part.pattern]?.order ?? 0
