import type { AdviceKnowledge, AskedQuestion, ById, LibraryKnowledge } from './knowledge.ts'
import type { Pattern } from './pattern.ts'
import type { Option } from './question.ts'

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

type Advice = AdviceKnowledge
type Award = Advice['points'][number]['awards'][number]
type Row = Advice['matrices'][number]['rows'][number]
type Cell = Row['cells'][number]

/**
 * What a verdict is made of beyond the core, and nothing that it does not read: it comes while a person waits. Rules
 * have no names, since no verdict names one.
 */
export interface VerdictBook {
  /** Why a path of the flow ends where it does, by outcome. */
  readonly because: ById<string>
  /** In the order of the core's questions, options as well. */
  readonly questions: readonly (Pick<AskedQuestion, 'order' | 'usual'> & {
    readonly options: readonly Pick<Option, 'band'>[]
  })[]
  readonly patterns: ById<Pick<Pattern, 'verdict' | 'role' | 'order' | 'style' | 'layer' | 'movingParts'>>
  readonly matrices: readonly (Pick<Advice['matrices'][number], 'id' | 'question' | 'points' | 'cap' | 'columns'> & {
    readonly rows: readonly (Pick<Row, 'option'> & {
      readonly cells: readonly Pick<Cell, 'column' | 'candidates' | 'because'>[]
    })[]
  })[]
  readonly constraints: readonly Pick<Advice['constraints'][number], 'when' | 'eliminates' | 'reason'>[]
  readonly points: readonly (Pick<Advice['points'][number], 'when'> & {
    /** With a reason where it speaks for a pattern. */
    readonly awards: readonly (Omit<Award, 'because'> & Partial<Award>)[]
  })[]
  readonly vocabulary: Pick<Advice['vocabulary'], 'glossary' | 'moving-parts'>
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
  readonly verdict: () => Promise<VerdictBook>
  readonly rule: (id: string) => Promise<PageBook | undefined>
}
