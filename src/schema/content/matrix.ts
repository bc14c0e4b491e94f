import * as z from 'zod'
import { Id, Label, SourceIds, Text } from './common.ts'

const Cell = z.strictObject({
  column: Id.optional(),
  says: Label.describe("the guide's own words in this cell"),
  candidates: z.array(Id).default([]),
  parts: z.array(Id).default([]),
  because: Text.describe('why the cell says so, as one sentence a reader can check'),
  claims: z.array(Id).default([]).describe('facts that qualify it'),
})

/** `content/matrices/<id>.yaml` */
export const SelectionMatrix = z
  .strictObject({
    id: Id,
    title: Label,
    intro: Text,
    question: Id.describe('the question whose options are the rows'),
    points: z.number().int().positive().describe('what a chosen row is worth to each candidate that its cells name'),
    cap: z.number().int().positive().describe('the most that all chosen rows together give one candidate'),
    columns: z.array(z.strictObject({ id: Id, label: Label })).default([]),
    rows: z.array(z.strictObject({ option: Id, says: Label, cells: z.array(Cell).min(1) })).min(1),
    sources: SourceIds,
  })
  .superRefine((matrix, context) => {
    for (const [r, row] of matrix.rows.entries()) {
      for (const [c, cell] of row.cells.entries()) {
        if (cell.candidates.length + cell.parts.length > 0) continue
        const message = 'map the cell to at least one candidate or stack part'
        context.addIssue({ code: 'custom', path: ['rows', r, 'cells', c], message })
      }
    }
  })
export type SelectionMatrix = Readonly<z.infer<typeof SelectionMatrix>>
export type MatrixRow = Readonly<z.infer<typeof SelectionMatrix>['rows'][number]>
export type MatrixCell = Readonly<z.infer<typeof Cell>>
