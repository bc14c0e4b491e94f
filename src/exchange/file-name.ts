const LONGEST = 80
const FALLBACK = 'decision'
/** Names that Windows keeps for devices, whatever extension follows. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/

/**
 * A file name from whatever a person typed: letters, digits and hyphens only, with the extension at most 80 characters,
 * never a device name, never empty.
 */
export function fileName(title: string, extension: string): string {
  const words = title
    .slice(0, 400)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST - extension.length - 1)
    .replace(/^-+|-+$/g, '')
  const stem = words === '' || DEVICE.test(words) ? [FALLBACK, words].filter((part) => part !== '').join('-') : words
  return `${stem}.${extension}`
}
