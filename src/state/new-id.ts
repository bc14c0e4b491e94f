const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789'

/** A short random id such as `k7xw2m9pqa`: 50 bits, no letters that are mistaken for each other. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10))
  return Array.from(bytes, (byte) => LETTERS[byte % LETTERS.length]).join('')
}
