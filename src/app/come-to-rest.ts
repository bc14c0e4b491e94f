import type { AnyRouter } from '@tanstack/react-router'
import { bearTranslators } from './bear-translators.ts'
import { paintAll } from './paint-all.ts'
import { watchWaiting } from './waiting.ts'

/**
 * What a page does once it takes answers, in one file: none of it is worth a byte before that.
 *
 * @param flush writes what waits to be written, and gives whether all is saved then
 */
export function comeToRest(router: AnyRouter, flush: () => boolean): Promise<void> {
  bearTranslators()
  watchWaiting(router, flush)
  return paintAll()
}
