import type { RankedCandidate } from '#schema/advice/advice.ts'
import type { Pattern } from '#schema/content/pattern.ts'
import type { HeadInput } from './input.ts'

/** What the head of a report is written from, and a few look-ups. */
export interface HeadContext {
  readonly input: HeadInput
  /** First place with its lines, if there is one. */
  readonly first: RankedCandidate | undefined
  /** The best of the other patterns that are still in. */
  readonly rival: RankedCandidate | undefined
  /** A pattern's name; its id where the knowledge no longer has it. */
  patternName(id: string): string
}

export function createHeadContext<I extends HeadInput>(input: I): HeadContext & { readonly input: I } {
  const { recommendation } = input.advice
  const first = recommendation.ranking.find((candidate) => candidate.pattern === recommendation.first)
  const patterns: Readonly<Record<string, Pattern>> = input.knowledge.patterns
  return {
    input,
    first,
    rival: first && recommendation.ranking.find((other) => other !== first && other.eliminations.length === 0),
    patternName: (id) => patterns[id]?.name ?? id,
  }
}
