import type { AdviceKnowledge, LibraryKnowledge } from '#schema/content/knowledge.ts'
import type { DocumentStore } from '#state/documents.ts'

/** What every route is handed: the bound book and what the person keeps. */
export interface AppContext {
  readonly advice: AdviceKnowledge
  /** The part of the book that only library pages and reports need; fetched once. */
  readonly loadLibrary: () => Promise<LibraryKnowledge>
  readonly documents: DocumentStore
}
