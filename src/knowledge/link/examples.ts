import type { Book } from '#knowledge/book.ts'
import type { Problem } from '#knowledge/content-file.ts'

/** Fewer say little: published decisions are rare for some candidates, and one example may come out right by chance. */
const LEAST = 3

/** Every candidate is expected in at least three examples, so that a change of the rules shows where it is lost. */
export function exampleProblems(book: Book): readonly Problem[] {
  const expected = book.entries['flow-example'].map(({ value }) => value.first)
  return book.entries.pattern
    .filter(({ value }) => value.role === 'candidate')
    .flatMap((pattern) => {
      const count = expected.filter((first) => first === pattern.id).length
      if (count >= LEAST) return []
      const message = `${count === 0 ? 'no example expects' : `only ${count} of the examples expect`} this candidate first`
      const remedy = `Add ${LEAST - count} to a file flows/<topic>.examples.yaml: answers to which \`${pattern.id}\` is the right advice, and why.`
      return [pattern.problem(['role'], message, remedy)]
    })
}
