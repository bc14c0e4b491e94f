import type { Advice, WhatIf } from '#schema/advice/advice.ts'
import type { NumberCheck, NumberClash } from '#schema/advice/number-check.ts'
import type { Precedent } from '#schema/advice/precedent.ts'
import type { AdviceKnowledge, LibraryKnowledge } from '#schema/content/knowledge.ts'

/** The part of the library that a report cites. Without it the report has no sources, claims and trade-offs. */
export type ReportLibrary = Pick<LibraryKnowledge, 'sources' | 'facts'> &
  Partial<Pick<LibraryKnowledge, 'patternDetails'>>

/** What the head of a report is written from. */
export interface HeadInput {
  readonly advice: Pick<Advice, 'recommendation' | 'confidence'>
  readonly whatIf?: Pick<WhatIf, 'whyNot' | 'conflict'> | undefined
  readonly knowledge: AdviceKnowledge
  /** Numbers that contradict other answers. */
  readonly clashes?: readonly NumberClash[] | undefined
  /** What the person calls the decision; may be empty. */
  readonly title: string
  /** The day of the report, `YYYY-MM-DD`: given, so that the same input gives the same report. */
  readonly on: string
}

export interface ReportInput extends HeadInput {
  readonly advice: Advice
  /** The dearer part of the advice; without it there are no flips, open questions and simpler option. */
  readonly whatIf?: WhatIf | undefined
  /** Null where it could not be loaded, which the report then says. */
  readonly library?: ReportLibrary | null | undefined
  /** Nearest first. */
  readonly precedents?: readonly Precedent[] | undefined
  /** What the given numbers come to. */
  readonly numbers?: readonly NumberCheck[] | undefined
  /** Question id -> what the person noted beside it. */
  readonly notes: Readonly<Record<string, string>>
  /** Ids of checklist items that are done. */
  readonly ticks: readonly string[]
  /** The stack's diagram as Mermaid text, and the same in words. */
  readonly diagram?: { readonly mermaid: string; readonly steps: readonly string[] } | undefined
}
