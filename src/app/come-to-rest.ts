import { bearTranslators } from './bear-translators.ts'
import { paintAll } from './paint-all.ts'

/** What a page does once it takes answers, in one file: none of it is worth a byte before that. */
export function comeToRest(): Promise<void> {
  bearTranslators()
  return paintAll()
}
