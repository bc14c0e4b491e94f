import type { AdviceKnowledge, LibraryKnowledge } from './knowledge.ts'

/** What one page of the library shows: the book with no entries but those. A list that the page does not read is empty. */
export interface PageBook {
  readonly advice: AdviceKnowledge
  readonly library: LibraryKnowledge
}

/** A rule as a list of rules names it. */
export interface RuleName {
  readonly kind: 'constraint' | 'points' | 'trigger'
  readonly id: string
  readonly title: string
}

/** What the page about the method shows of the book. */
export interface MethodBook {
  readonly version: string
  readonly reviewed: string
  readonly points: number
  /** With nothing but what a link needs. */
  readonly patterns: AdviceKnowledge['patterns']
  readonly rules: readonly RuleName[]
}

/** A fetch for each page of the library; undefined where the book has no such pattern or rule. */
export interface PageBooks {
  /** Below the fold of the start page: situations to start from, and the candidates by style. */
  readonly home: () => Promise<PageBook>
  /** Every question with all its words. */
  readonly questions: () => Promise<PageBook>
  readonly patterns: () => Promise<PageBook>
  readonly pattern: (id: string) => Promise<PageBook | undefined>
  readonly compare: () => Promise<PageBook>
  readonly matrices: () => Promise<PageBook>
  readonly guide: () => Promise<PageBook>
  readonly antiPatterns: () => Promise<PageBook>
  readonly examples: () => Promise<PageBook>
  readonly glossary: () => Promise<PageBook>
  readonly method: () => Promise<MethodBook>
  /** What a verdict is made of, without the names that the core has. */
  readonly verdict: () => Promise<PageBook>
  readonly rule: (id: string) => Promise<PageBook | undefined>
}
