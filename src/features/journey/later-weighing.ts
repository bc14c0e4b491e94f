import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { Weighing } from '#state/weighing.ts'
import { type Later, later } from '#ui/later.ts'

const known = new WeakMap<Later<AdviceKnowledge>, Later<Weighing>>()

/** The engine and its part of the book, both fetched when first wanted; the same object for the same book. */
export function laterWeighing(advice: Later<AdviceKnowledge>): Later<Weighing> {
  const found = known.get(advice)
  if (found) return found
  const weighing = later(async () => {
    const [{ weigh }, book] = await Promise.all([import('./weigh.ts'), advice.load()])
    return weigh(book)
  })
  known.set(advice, weighing)
  return weighing
}
