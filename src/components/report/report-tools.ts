import type { ReactNode } from 'react'
import type { Block } from '#schema/report/report.ts'

/** What the page lends to a report, so that the report itself knows neither routes nor documents. */
export interface ReportTools {
  /** A link to a page of the product, such as `/patterns/grpc`. */
  readonly link: (to: string, words: ReactNode, className?: string) => ReactNode
  /** A link to the question whose answer is shown; without it nothing can be changed from here. */
  readonly change?: ((question: string, words: ReactNode, className?: string) => ReactNode) | undefined
  /** The drawing of a diagram block; without it the block's steps are shown. */
  readonly diagram?: ((block: Extract<Block, { kind: 'diagram' }>) => ReactNode) | undefined
  /** A word that the glossary explains; without it such a word is plain text. */
  readonly term?: ((id: string, words: string) => ReactNode) | undefined
  /** Ticks or unticks a checklist item; without it the checklist is for reading. */
  readonly tick?: ((item: string) => void) | undefined
}
