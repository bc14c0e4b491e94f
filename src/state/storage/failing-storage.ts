import type { DocumentStorage } from './document-storage.ts'

/** For tests: holds what it was given at first and refuses every change, like a full or locked disk. */
export function createFailingStorage(initial: Readonly<Record<string, string>> = {}): DocumentStorage {
  const refuse = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
  }
  return {
    lasting: true,
    read: (key) => (Object.hasOwn(initial, key) ? initial[key] : undefined),
    write: refuse,
    remove: refuse,
    keys: (prefix) => Object.keys(initial).filter((key) => key.startsWith(prefix)),
    watch: () => () => undefined,
  }
}
