/** Is told of what a person waits for. */
interface Ear {
  /** It could not be fetched. */
  readonly missed: (error: unknown) => void
  /** It is on its way until the promise settles. */
  readonly waits: (until: Promise<unknown>) => void
}

let ears: Partial<Ear> = {}

/** Lends an ear, beside those that are lent already. */
export const hearNeeds = (ear: Partial<Ear>) => {
  ears = { ...ears, ...ear }
}

/** To be called where a person waits for what could not be fetched. What is fetched ahead of need fails without it. */
export const missed = (error: unknown) => ears.missed?.(error)

/** Marks that a person waits for the promise, and gives it back. */
export const waitFor = <T>(until: Promise<T>): Promise<T> => {
  ears.waits?.(until)
  return until
}
