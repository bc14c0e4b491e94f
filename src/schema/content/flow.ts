import * as z from 'zod'
import { Condition, Id, Label, SourceIds, Text, words } from './common.ts'

const Target = z.union([z.strictObject({ question: Id }), z.strictObject({ outcome: Id })])

const Outcome = z.strictObject({
  id: Id,
  label: Label,
  choose: z
    .array(z.strictObject({ pattern: Id, when: z.array(Condition).min(1).optional() }))
    .min(1)
    .describe('the first entry whose `when` holds (any of its conditions) takes the place; the last entry has none'),
  because: Text.describe('why this path ends here, as one sentence that names the deciding facts'),
})

/** `content/flows/<id>.yaml`: routing only; the words of the questions stand in `content/questions/`. */
export const DecisionFlow = z.strictObject({
  id: Id,
  title: Label,
  root: Label.describe('text of the first node of the drawn flow'),
  start: Id.describe('the first question'),
  points: z.number().int().positive().describe('what reaching an outcome is worth to its pattern'),
  steps: z.record(Id, z.record(Id, Target)).describe('question -> option -> next question or outcome'),
  outcomes: z.array(Outcome).min(1),
  sources: SourceIds,
})
export type DecisionFlow = Readonly<z.infer<typeof DecisionFlow>>
export type Outcome = Readonly<z.infer<typeof Outcome>>
export type FlowTarget = Readonly<z.infer<typeof Target>>

/** `content/flows/<id>.examples.yaml`: answers and what they must lead to; replayed by a test. */
export const FlowExamples = z.strictObject({
  examples: z
    .array(
      z.strictObject({
        id: Id,
        title: words(160),
        way: z.enum(['guided', 'free']).default('free'),
        answers: Condition,
        first: Id.describe('the pattern that must take first place'),
        accept: z.array(Id).default([]),
        because: Text,
      }),
    )
    .min(1),
})
export type FlowExample = Readonly<z.infer<typeof FlowExamples>['examples'][number]>
