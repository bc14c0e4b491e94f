import * as z from 'zod'
import { Id, Label, SourceIds, Text, words } from './common.ts'

const Item = z
  .strictObject({
    id: Id,
    title: words(120).describe('verb first'),
    detail: Text.describe('what done looks like'),
    since: z.boolean().default(false).describe('true: added since the guide'),
    always: Text.optional().describe('why every stack needs it; then no part is named'),
    parts: z.array(Id).default([]).describe('it is there when one of these parts is in the stack'),
    waitsFor: z.array(Id).default([]).describe('items to be ticked before'),
    sources: SourceIds,
  })
  .superRefine((item, context) => {
    if (!item.always && item.parts.length === 0)
      context.addIssue({
        code: 'custom',
        path: ['parts'],
        message: 'say `always` with the reason, or name the parts that call for it',
      })
  })

/** `content/checklists/<id>.yaml` */
export const Checklist = z.strictObject({
  id: Id,
  title: Label,
  phases: z.array(z.strictObject({ id: Id, label: Label, theme: Label, items: z.array(Item).min(1) })).min(1),
})
export type Checklist = Readonly<z.infer<typeof Checklist>>
export type ChecklistItem = Readonly<z.infer<typeof Item>>
