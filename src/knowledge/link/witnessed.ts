import type { Book } from '#knowledge/book.ts'
import type { Problem } from '#knowledge/content-file.ts'

/** Every pattern that the engine can name shows answers under which it does; rules have to by their schema. */
export function witnessedProblems(book: Book): readonly Problem[] {
  return book.entries.pattern
    .filter(({ value }) => value.role !== 'architecture' && value.witness === undefined)
    .map((pattern) => {
      const shown = pattern.value.role === 'part' ? 'put it in the stack' : 'give it first place'
      return pattern.problem([], 'no answers show this pattern at work', `Add \`witness\`: answers that ${shown}.`)
    })
}
