import type { DocumentStorage, StorageEvents } from './document-storage.ts'

/** What is used of the browser's `Storage`. */
export type WebStorageArea = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/** The browser's `localStorage`, or anything that behaves like it. Its errors are passed on. */
export function createWebStorage(area: WebStorageArea): DocumentStorage {
  return {
    lasting: true,
    read: (key) => area.getItem(key) ?? undefined,
    write: (key, text) => area.setItem(key, text),
    remove: (key) => area.removeItem(key),
    keys: (prefix) =>
      Array.from({ length: area.length }, (_, index) => area.key(index)).filter(
        (key): key is string => key?.startsWith(prefix) === true,
      ),
    watch: watchWindow,
  }
}

/** `key` is null in the event of a tab that cleared everything. */
function watchWindow(key: string, events: StorageEvents): () => void {
  if (typeof window === 'undefined') return () => undefined
  const stored = (event: StorageEvent) => {
    if (event.key === key || event.key === null) events.changedElsewhere()
  }
  const hidden = () => {
    if (document.visibilityState === 'hidden') events.leaving()
  }
  window.addEventListener('storage', stored)
  window.addEventListener('pagehide', events.leaving)
  document.addEventListener('visibilitychange', hidden)
  return () => {
    window.removeEventListener('storage', stored)
    window.removeEventListener('pagehide', events.leaving)
    document.removeEventListener('visibilitychange', hidden)
  }
}
