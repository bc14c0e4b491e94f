import type { DocumentStorage } from './document-storage.ts'
import { openMemoryStorage } from './memory-storage.ts'
import { createWebStorage } from './web-storage.ts'

const PROBE = 'signalbox:probe'

/**
 * `localStorage`, or memory where it is switched off: browsers then throw on the mere mention of it, or on the first
 * read. A full storage still counts as one, since what is in it can be read.
 */
export function openBrowserStorage(): DocumentStorage {
  try {
    const storage = createWebStorage(window.localStorage)
    storage.read(PROBE)
    return storage
  } catch {
    return openMemoryStorage()
  }
}
