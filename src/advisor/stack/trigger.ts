import { holds, matched } from '#advisor/recommend/condition.ts'
import type { AnswerRef, Answers } from '#schema/advice/answers.ts'
import type { Trigger } from '#schema/content/common.ts'
import type { Pattern } from '#schema/content/pattern.ts'

/** What a trigger can look at: the answers that count, the pattern in first place, the parts already in the stack. */
export interface Situation {
  readonly used: Answers
  readonly chosen: Pattern
  readonly parts: ReadonlySet<string>
}

/** True when everything that the trigger names is there; of a list of patterns, traits or parts, one is enough. */
export function fires(trigger: Trigger, { used, chosen, parts }: Situation): boolean {
  return (
    (!trigger.answers || holds(trigger.answers, used)) &&
    (!trigger.patterns || trigger.patterns.includes(chosen.id)) &&
    (!trigger.traits || trigger.traits.some((trait) => chosen.traits.includes(trait))) &&
    (!trigger.parts || trigger.parts.some((part) => parts.has(part)))
  )
}

/** The answers that a firing trigger read; empty where the chosen pattern or a part alone is the cause. */
export function triggerAnswers(trigger: Trigger, used: Answers): readonly AnswerRef[] {
  return trigger.answers ? matched(trigger.answers, used) : []
}
