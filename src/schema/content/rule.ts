import * as z from 'zod'
import { Condition, Day, Id, SourceIds, Text, Trigger, words } from './common.ts'

const base = {
  id: Id,
  title: words(120),
  sources: SourceIds,
  date: Day.describe('when the rule was last reviewed'),
}

const Constraint = z.strictObject({
  ...base,
  when: Condition,
  eliminates: z.array(Id).min(1),
  reason: Text.describe('one sentence; shown beside the struck-through pattern'),
  witness: Condition.describe('free-way answers under which the rule eliminates what it names'),
})

const Points = z.strictObject({
  ...base,
  when: Condition,
  awards: z
    .array(
      z.strictObject({
        patterns: z.array(Id).min(1),
        points: z
          .number()
          .int()
          .min(-6)
          .max(6)
          .refine((n) => n !== 0, 'zero points change nothing'),
        because: Text,
      }),
    )
    .min(1),
  witness: Condition.describe('free-way answers under which the rule changes the points it names'),
})

const StackTrigger = z.strictObject({
  ...base,
  adds: z.array(Id).min(1).describe('patterns of role `part`'),
  causes: z
    .array(z.strictObject({ when: Trigger, reason: Text }))
    .min(1)
    .describe('any one is enough; each that holds is printed'),
  witness: Condition.describe('free-way answers under which the part is in the stack because of this rule'),
})

/** `content/rules/constraints/<topic>.yaml` */
export const ConstraintFile = z.strictObject({ constraints: z.array(Constraint).min(1) })
/** `content/rules/points/<topic>.yaml` */
export const PointsFile = z.strictObject({ points: z.array(Points).min(1) })
/** `content/rules/triggers/<topic>.yaml` */
export const TriggerFile = z.strictObject({ triggers: z.array(StackTrigger).min(1) })

export type ConstraintRule = Readonly<z.infer<typeof Constraint>>
export type PointsRule = Readonly<z.infer<typeof Points>>
export type TriggerRule = Readonly<z.infer<typeof StackTrigger>>
