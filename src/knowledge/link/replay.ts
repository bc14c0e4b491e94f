import type { Book } from '#knowledge/book.ts'
import { allEntries } from '#knowledge/book.ts'
import type { Problem } from '#knowledge/content-file.ts'
import { fileProblem } from '#knowledge/content-file.ts'
import type { Knowledge } from '#schema/content/knowledge.ts'

/** A witness that does not show what it is there to show. `entry` is `<folder>/<id>`. */
export interface FailedWitness {
  readonly entry: string
  readonly message: string
  readonly remedy: string
}

/** Runs the engine over the witnesses of the book; handed in by the caller, since this room does not know the engine. */
export type Replay = (knowledge: Knowledge) => readonly FailedWitness[]

/** Failed witnesses as problems at the place where the witness stands. */
export function witnessProblems(book: Book, failed: readonly FailedWitness[]): readonly Problem[] {
  const byAddress = new Map(allEntries(book).map((entry) => [entry.address, entry]))
  return failed.map(({ entry: address, message: sentence, remedy }) => {
    const message = sentence.replace(/\.$/, '')
    const entry = byAddress.get(address)
    if (!entry) return fileProblem(address, message, remedy)
    const at = ['witness', 'first'].find((field) => Object.hasOwn(entry.value as object, field))
    return entry.problem(at === undefined ? [] : [at], message, remedy, 'key')
  })
}
