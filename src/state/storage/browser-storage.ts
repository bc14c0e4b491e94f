import type { DocumentStorage } from './document-storage.ts'
import { openMemoryStorage } from './memory-storage.ts'
import { createWebStorage } from './web-storage.ts'

const PROBE = 'signalbox:probe'

/**
 * `localStorage`, or memory in a frame of another page and where storage is switched off: browsers then throw on the mere mention of it, or on the first
 * read. A full storage still counts as one, since what is in it can be read.
 */
export function openBrowserStorage(): DocumentStorage {
  // Not every host sends the header that forbids it: what a person does in another page's frame may not be their wish.
  if (window.top !== window) return openMemoryStorage()
  try {
    const storage = createWebStorage(window.localStorage)
    storage.read(PROBE)
    return storage
  } catch {
    return openMemoryStorage()
  }
}
