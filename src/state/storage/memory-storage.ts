import type { DocumentStorage } from './document-storage.ts'

/** Keeps for as long as the page lives: for prerendering, and where the browser keeps nothing. */
export function openMemoryStorage(): DocumentStorage {
  const texts = new Map<string, string>()
  return {
    lasting: false,
    read: (key) => texts.get(key),
    write: (key, text) => {
      texts.set(key, text)
    },
    remove: (key) => {
      texts.delete(key)
    },
    keys: (prefix) => [...texts.keys()].filter((key) => key.startsWith(prefix)),
    watch: () => () => undefined,
  }
}
