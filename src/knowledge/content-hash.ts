import type { ContentFile } from './content-file.ts'

/** A short name for this state of the book: the same for the same files on every machine. */
export function contentHash(files: readonly ContentFile[]): string {
  const text = files.map((file) => `${file.path}\n${file.text.replaceAll('\r\n', '\n')}`).join('\0')
  return cyrb53(text).toString(36).padStart(11, '0')
}

/** cyrb53 by bryc (public domain): 53 bits, spread well enough to tell states apart; it guards against nothing. */
function cyrb53(text: string): number {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return 4294967296 * (2097151 & low) + (high >>> 0)
}
