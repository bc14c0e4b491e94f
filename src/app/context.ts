import type { AdviceKnowledge, AskedQuestion, CoreKnowledge, LibraryKnowledge } from '#schema/content/knowledge.ts'
import type { PageBooks } from '#schema/content/page-book.ts'
import type { DocumentStore } from '#state/documents.ts'
import type { Later } from '#ui/later.ts'

/** What every route is handed: the bound book and what the person keeps. */
export interface AppContext {
  readonly core: CoreKnowledge
  /** The parts of the book that are fetched when a page wants them. */
  readonly later: {
    readonly advice: Later<AdviceKnowledge>
    /** What the engine counts with, without the texts. */
    readonly weights: Later<AdviceKnowledge>
    readonly library: Later<LibraryKnowledge>
    /** The words of one question; undefined when there is no such question. */
    readonly question: (id: string) => Promise<AskedQuestion | undefined>
  }
  /** What each page of the library shows. */
  readonly pages: PageBooks
  /** Whether a page waits for its late parts: not while a prerendered page, which shows them already, is being taken over. */
  readonly waits: () => boolean
  readonly documents: DocumentStore
}
