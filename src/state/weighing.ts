import type { Answers, Way } from '#schema/advice/answers.ts'

/** What a page asks of the rules before there is a recommendation to show. */
export interface Weighing {
  /** The pattern that comes first; undefined while no answer speaks for one. */
  readonly first: (answers: Answers, way: Way) => string | undefined
  /** Candidates that the answers rule out. */
  readonly out: (answers: Answers, way: Way) => ReadonlySet<string>
  /** The most questions that can still come, whatever is answered from here on; undefined where no total would hold. */
  readonly most: (answers: Answers, way: Way) => number | undefined
  /** The question to ask next; undefined when none could change first place. */
  readonly next: (answers: Answers, way: Way) => string | undefined
}
