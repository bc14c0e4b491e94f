import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { DiagramModel } from '#schema/diagram/diagram.ts'

type Book = Pick<AdviceKnowledge, 'matrices' | 'questions'>

/** The guide's chart by scale: each band of requests a second and what the guide names for it. Undefined when the book has no such matrix. */
export function scaleModel({ matrices, questions }: Book): DiagramModel | undefined {
  const matrix = matrices.find((entry) => entry.id === 'by-scale')
  if (!matrix) return undefined
  const question = questions.find((entry) => entry.id === matrix.question)
  const rows = matrix.rows.map((row) => {
    const option = question?.options.find((entry) => entry.id === row.option)
    return {
      id: row.option,
      band: option?.short ?? option?.label ?? row.option,
      says: row.cells.map((cell) => cell.says).join(', '),
    }
  })
  return {
    id: 'scale',
    title: matrix.title,
    description: `From requests a second to a pattern: ${rows.map((row) => `${row.band}, ${row.says}`).join('; ')}.`,
    direction: 'right',
    nodes: [
      { id: 'root', label: question?.short ?? 'Scale', note: question?.unit, shape: 'stadium' },
      ...rows.map((row) => ({ id: row.id, label: row.band, shape: 'round' as const })),
      ...rows.map((row) => ({ id: `${row.id}-pattern`, label: row.says, shape: 'box' as const })),
    ],
    edges: [
      ...rows.map((row) => ({ from: 'root', to: row.id })),
      ...rows.map((row) => ({ from: row.id, to: `${row.id}-pattern` })),
    ],
    groups: [],
  }
}
