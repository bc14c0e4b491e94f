import type { AnyRouter } from '@tanstack/react-router'
import type { DocumentStore } from '#state/documents.ts'
import { tellSetAside } from '#state/set-aside.ts'
import { bearTranslators } from './bear-translators.ts'
import { paintAll } from './paint-all.ts'
import { watchWaiting } from './waiting.ts'

/** What a page does once it takes answers, in one file: none of it is worth a byte before that. */
export function comeToRest(router: AnyRouter, documents: DocumentStore): Promise<void> {
  bearTranslators()
  watchWaiting(router, documents.flush)
  tellSetAside(documents)
  return paintAll()
}
