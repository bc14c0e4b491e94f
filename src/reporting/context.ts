import type { RankedCandidate } from '#schema/advice/advice.ts'
import type { Pattern } from '#schema/content/pattern.ts'
import { type Citations, createCitations } from './citations.ts'
import type { ReportInput } from './input.ts'

/** What every section writer gets: the input, the numbering of sources and a few look-ups. */
export interface ReportContext extends Citations {
  readonly input: ReportInput
  /** First place with its lines, if there is one. */
  readonly first: RankedCandidate | undefined
  /** The best of the other patterns that are still in. */
  readonly rival: RankedCandidate | undefined
  /** Ids of the patterns in the stack, first place included. */
  readonly inStack: ReadonlySet<string>
  /** A pattern's name; its id where the knowledge no longer has it. */
  patternName(id: string): string
}

export function createContext(input: ReportInput): ReportContext {
  const { recommendation, stack } = input.advice
  const first = recommendation.ranking.find((candidate) => candidate.pattern === recommendation.first)
  const patterns: Readonly<Record<string, Pattern>> = input.knowledge.patterns
  return {
    ...createCitations(input.library?.sources),
    input,
    first,
    rival: first && recommendation.ranking.find((other) => other !== first && other.eliminations.length === 0),
    inStack: new Set([
      ...(first ? [first.pattern] : []),
      ...(stack?.layers.flatMap((layer) => layer.parts.map((part) => part.pattern)) ?? []),
    ]),
    patternName: (id) => patterns[id]?.name ?? id,
  }
}
