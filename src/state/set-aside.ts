import type { DocumentStore } from './documents.ts'
import { openBrowserStorage } from './storage/browser-storage.ts'
import type { DocumentStorage } from './storage/document-storage.ts'
import { QUARANTINE_PREFIX } from './stored-record.ts'

/** Holds the keys of texts that nobody is told of any more, between commas. */
const RESTING_KEY = 'signalbox:set-aside-resting'

/**
 * Tells at each start what earlier visits have set aside, as there is no other way to it, until a copy was taken or the
 * notice dismissed. What this visit set aside has been told.
 */
export function tellSetAside({ actions, getState }: DocumentStore, storage = openBrowserStorage()): void {
  const told = getState().notices.flatMap((notice) => (notice.kind === 'quarantined' ? [notice.text] : []))
  const texts = waiting(storage).filter((text) => !told.includes(text))
  if (texts.length > 0) actions.tell({ kind: 'set-aside', texts })
}

/** Leaves the texts where they are, and tells nobody of them any more. Where that cannot be kept, they are told again. */
export function letSetAsideRest(texts: readonly string[], storage = openBrowserStorage()): void {
  try {
    const resting = restingIn(storage)
    const keys = storage.keys(QUARANTINE_PREFIX)
    const rest = keys.filter((key) => resting.includes(key) || texts.includes(storage.read(key) ?? ''))
    storage.write(RESTING_KEY, rest.join())
  } catch {
    // The storage is full or has been switched off meanwhile.
  }
}

function waiting(storage: DocumentStorage): readonly string[] {
  try {
    const resting = restingIn(storage)
    const keys = storage.keys(QUARANTINE_PREFIX).filter((key) => !resting.includes(key))
    return keys.flatMap((key) => storage.read(key) ?? [])
  } catch {
    return []
  }
}

const restingIn = (storage: DocumentStorage) => (storage.read(RESTING_KEY) ?? '').split(',')
