import type { AdviceKnowledge } from '#schema/content/knowledge.ts'

/** The option whose band holds a typed number; bands are half-open, so each number from 0 upwards has exactly one. */
export function bandFor(question: AdviceKnowledge['questions'][number], value: number): string | undefined {
  return question.options.find(
    ({ band }) => band && value >= band.from && (band.below === undefined || value < band.below),
  )?.id
}
