import * as z from 'zod'
import { Condition, Id, Label, Text, words } from './common.ts'

const Band = z
  .strictObject({
    from: z.number().min(0).describe('inclusive'),
    below: z.number().positive().optional().describe('exclusive; left out by the last band'),
  })
  .describe('Half-open range of a number; the bands of one question must tile from 0 upwards.')

const Option = z.strictObject({
  id: Id,
  label: Label,
  short: Label.max(40).optional().describe('label on diagrams and chips, where `label` is too long'),
  example: Text.describe('when to choose it, by example'),
  band: Band.optional(),
  runs: z.array(Id).optional().describe('candidates that need no new part where this is the answer: it runs already'),
})

const Stage = z.enum(['flow', 'matrices', 'refine', 'situation'])

/** `content/questions/<id>.yaml` */
export const Question = z
  .strictObject({
    id: Id,
    stage: Stage,
    order: z.number().int().describe('position among the questions of its stage'),
    kind: z.enum(['one', 'several', 'number']),
    title: words(120).describe('the question itself, shown as the page heading'),
    short: Label.max(40).describe('its name on review rows, chips and diagrams'),
    hint: Text.optional().describe('one short sentence under the heading'),
    why: Text.describe('why it is asked: what the answer changes'),
    unit: Label.optional().describe('of the bands, or of the number'),
    range: z
      .strictObject({ min: z.number(), max: z.number() })
      .optional()
      .describe('numbers only: what can be typed, both ends included'),
    options: z.array(Option).default([]),
    usual: Id.optional().describe(
      'the option that nearly everybody gives; the question then waits for those whose answer is less certain',
    ),
    group: Id.optional().describe('from vocabulary/question-groups: the heading under which the free form lists it'),
    witness: z
      .strictObject({
        answers: Condition,
        change: Id.describe('the option that, given instead, changes the first place or the stack'),
      })
      .optional()
      .describe('an answer set that shows the question at work; replayed on every build'),
  })
  .superRefine((question, context) => {
    const issue = (message: string) => context.addIssue({ code: 'custom', path: ['options'], message })
    if (question.kind === 'number') {
      if (question.options.length > 0) issue('a number question has a range and no options')
      if (!question.range)
        context.addIssue({ code: 'custom', path: ['kind'], message: 'a number question needs a range' })
    } else if (question.options.length < 2) issue('a question needs at least two options')
  })
export type Question = Readonly<z.infer<typeof Question>>
export type Option = Readonly<z.infer<typeof Option>>
export type Stage = z.infer<typeof Stage>
