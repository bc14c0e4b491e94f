import type { Answers, Way } from '#schema/advice/answers.ts'
import type { SystemMap } from '#schema/document/system-map.ts'
import type { DocumentsState } from './documents-state.ts'

/** Query pairs for a link or a navigation. */
export type Pairs = Readonly<Record<string, string>>

/** What a page of the journey works on: the answers of its address, and the document behind them where there is one. */
export interface Journey {
  /** False during the first render, which knows neither address nor storage. */
  readonly ready: boolean
  readonly answers: Answers
  readonly way: Way
  readonly document: SystemMap | undefined
  /** Answers that belong to no document here: a pasted link or a preset. Nothing is saved until it is kept. */
  readonly preview: boolean
  readonly saving: DocumentsState['saving']
  /** Question id -> note. */
  readonly notes: Readonly<Record<string, string>>
  /** Query pairs of the current answers, or of what `keep` would make of these. Writes nothing. */
  readonly pairs: (answers?: Answers) => Pairs
  /**
   * Writes the answers to the document, whose other answers stay where this address does not show them; the very first
   * ones open one. Gives the query pairs that follow.
   */
  readonly keep: (answers: Answers) => Pairs
  /** Answers one question, as `keep` does. Gives the query pairs that follow. */
  readonly answer: (question: string, options: readonly string[]) => Pairs
  /** Turns a preview into a document. */
  readonly keepAsOwn: () => Pairs
  /** Writes a note; before the first answer it opens the document. Gives the query pairs that follow. */
  readonly note: (question: string, text: string) => Pairs
}
