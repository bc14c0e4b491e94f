import type { DocumentStorage } from './storage/document-storage.ts'
import { QUARANTINE_PREFIX } from './stored-record.ts'

const KEPT = 3

/**
 * Keeps a text that could not be read, numbered upwards, the latest three. The same text is kept once.
 * Gives false when the storage refused it: then the original must not be written over.
 */
export function quarantine(storage: DocumentStorage, text: string): boolean {
  try {
    const numbers = storage
      .keys(QUARANTINE_PREFIX)
      .map((key) => Number(key.slice(QUARANTINE_PREFIX.length)))
      .filter(Number.isSafeInteger)
      .sort((a, b) => a - b)
    // Not simply after the last: whatever the numbers are, a new one must be free, and be found again.
    const before = numbers.findLast((number) => number < Number.MAX_SAFE_INTEGER && !numbers.includes(number + 1)) ?? 0
    if (numbers.some((number) => storage.read(QUARANTINE_PREFIX + number) === text)) return true
    const key = QUARANTINE_PREFIX + (before + 1)
    storage.write(key, text)
    // As in `record-keeper`: a write that reports success may have kept nothing.
    if (storage.read(key) !== text) return false
    for (const old of numbers.slice(0, Math.max(0, numbers.length - (KEPT - 1))))
      storage.remove(QUARANTINE_PREFIX + old)
    return true
  } catch {
    return false
  }
}
