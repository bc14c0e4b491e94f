/** What happens around a page that keeps something: another tab wrote, or this page is about to go. */
export interface StorageEvents {
  readonly changedElsewhere: () => void
  readonly leaving: () => void
}

/**
 * Texts by key, synchronously. Every implementation passes `storage-contract.ts`.
 * `read`, `write`, `remove` and `keys` may throw; a write that throws has left the old text as it was.
 */
export interface DocumentStorage {
  /** False when what is written is gone with the page. */
  readonly lasting: boolean
  readonly read: (key: string) => string | undefined
  readonly write: (key: string, text: string) => void
  readonly remove: (key: string) => void
  /** Keys that begin with `prefix`, in no particular order. */
  readonly keys: (prefix: string) => readonly string[]
  /** Reports until the returned function is called. */
  readonly watch: (key: string, events: StorageEvents) => () => void
}
