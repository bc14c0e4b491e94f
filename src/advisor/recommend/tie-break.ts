import type { AdviceKnowledge } from '#schema/content/knowledge.ts'

const cache = new WeakMap<AdviceKnowledge, ReadonlyMap<string, number>>()

/** Candidate id -> its place among candidates of equal points: fewest moving parts first, then the order of the list. */
export function tiePlaces(knowledge: AdviceKnowledge): ReadonlyMap<string, number> {
  const cached = cache.get(knowledge)
  if (cached) return cached
  const sorted = knowledge.candidates.toSorted((a, b) => movingParts(knowledge, a) - movingParts(knowledge, b))
  const places = new Map(sorted.map((pattern, place) => [pattern, place]))
  cache.set(knowledge, places)
  return places
}

/** Position of a pattern in `vocabulary/moving-parts`, 0 for the fewest. A pattern that names none comes last. */
export function movingParts(knowledge: AdviceKnowledge, pattern: string): number {
  const { terms } = knowledge.vocabulary['moving-parts']
  const place = terms.findIndex(({ id }) => id === knowledge.patterns[pattern]?.movingParts)
  return place < 0 ? terms.length : place
}
