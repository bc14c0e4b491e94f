import type { Knowledge } from '#schema/content/knowledge.ts'
import type { DiagramModel } from '#schema/diagram/diagram.ts'
import { architectureModel } from './architecture.ts'
import { decisionFlowModel } from './decision-flow.ts'
import { hierarchyModel } from './hierarchy.ts'
import { scaleModel } from './scale.ts'

type Book = Pick<
  Knowledge,
  'flow' | 'questions' | 'patterns' | 'candidates' | 'vocabulary' | 'matrices' | 'architectures'
>

/** The diagrams that depend on nobody's answers: drawn when the content changes, committed, and shown as they are. */
export function staticModels(book: Book): readonly DiagramModel[] {
  const scale = scaleModel(book)
  return [
    hierarchyModel(book),
    ...(scale ? [scale] : []),
    decisionFlowModel(book),
    ...Object.values(book.architectures).map(architectureModel),
  ]
}
