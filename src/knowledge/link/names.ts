import type { Book } from '#knowledge/book.ts'
import { idsOf } from '#knowledge/book.ts'
import type { PatternFile } from '#schema/content/pattern.ts'
import type { Question } from '#schema/content/question.ts'

/**
 * The ids that may stand at each kind of place. A list is undefined where the file that defines it could not be
 * read: then nothing is said about references to it.
 */
export interface Names {
  readonly patterns: readonly string[]
  readonly candidates: readonly string[]
  readonly parts: readonly string[]
  readonly questions: readonly string[]
  readonly sources: readonly string[]
  readonly facts: readonly string[]
  readonly question: (id: string) => Question | undefined
  /** Option ids of a question; none where there is no such question. */
  readonly options: (question: string) => readonly string[] | undefined
  /** Term ids of a vocabulary set. */
  readonly terms: (set: string) => readonly string[] | undefined
}

export function namesOf(book: Book): Names {
  const questions = new Map(book.entries.question.map((entry) => [entry.id, entry.value]))
  const patterns = idsOf(book, 'pattern', 'patterns')
  const role = new Map(book.entries.pattern.map((entry) => [entry.id, entry.value.role]))
  // A pattern that could not be read may have any role.
  const ofRole = (wanted: PatternFile['role']) => patterns.filter((id) => (role.get(id) ?? wanted) === wanted)
  return {
    patterns,
    candidates: ofRole('candidate'),
    parts: ofRole('part'),
    questions: idsOf(book, 'question', 'questions'),
    sources: idsOf(book, 'source', 'sources'),
    facts: idsOf(book, 'fact', 'facts'),
    question: (id) => questions.get(id),
    options: (id) => {
      if (book.unread.has(`questions/${id}`)) return undefined
      return questions.get(id)?.options.map((option) => option.id) ?? []
    },
    terms: (set) => {
      if (book.unread.has(`vocabulary/${set}`)) return undefined
      return book.entries.vocabulary.find((entry) => entry.id === set)?.value.terms.map((term) => term.id) ?? []
    },
  }
}
