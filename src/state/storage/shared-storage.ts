import type { DocumentStorage, StorageEvents } from './document-storage.ts'

/** For tests: one storage under several tabs. Whoever writes does not hear of it; the others do when told to. */
export function createSharedStorage() {
  const texts = new Map<string, string>()
  const limits = { writable: true }
  const tabs: { readonly storage: DocumentStorage; events: StorageEvents | undefined }[] = []

  function openTab(): DocumentStorage {
    const storage: DocumentStorage = {
      lasting: true,
      read: (key) => texts.get(key),
      write: (key, text) => {
        if (!limits.writable) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
        texts.set(key, text)
      },
      remove: (key) => {
        texts.delete(key)
      },
      keys: (prefix) => [...texts.keys()].filter((key) => key.startsWith(prefix)),
      watch: (_key, events) => {
        const tab = tabs.find((one) => one.storage === storage)
        if (tab) tab.events = events
        return () => {
          if (tab) tab.events = undefined
        }
      },
    }
    tabs.push({ storage, events: undefined })
    return storage
  }

  return {
    texts,
    limits,
    openTab,
    /** Delivers the storage event to a tab. */
    tellOf: (storage: DocumentStorage) => tabs.find((tab) => tab.storage === storage)?.events?.changedElsewhere(),
    /** Hides or closes a tab. */
    leave: (storage: DocumentStorage) => tabs.find((tab) => tab.storage === storage)?.events?.leaving(),
  }
}
