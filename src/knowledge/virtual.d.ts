declare module 'virtual:knowledge/core' {
  import type { CoreKnowledge } from '#schema/content/knowledge.ts'

  /** What the first screens show before anything is weighed. */
  export const core: CoreKnowledge
}

declare module 'virtual:knowledge/questions' {
  import type { AskedQuestion } from '#schema/content/knowledge.ts'

  /** The words of each question, one fetch each. */
  export const questions: Readonly<Record<string, () => Promise<AskedQuestion>>>
}

declare module 'virtual:knowledge/advice' {
  import type { AdviceKnowledge } from '#schema/content/knowledge.ts'

  /** All that the engine and the first screens read. */
  export const advice: AdviceKnowledge
}

declare module 'virtual:knowledge/weights' {
  import type { AdviceKnowledge } from '#schema/content/knowledge.ts'

  /** What the engine counts with, without a word of text. */
  export const weights: AdviceKnowledge
}

declare module 'virtual:knowledge/library' {
  import type { LibraryKnowledge } from '#schema/content/knowledge.ts'

  /** What a report cites; import it lazily. */
  export const library: LibraryKnowledge
}

declare module 'virtual:knowledge/pages' {
  import type { PageBooks } from '#schema/content/page-book.ts'

  /** What each page of the library shows, one fetch each. */
  export const pages: PageBooks
}
