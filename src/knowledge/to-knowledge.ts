import type { AdviceKnowledge, Knowledge, LibraryKnowledge, ProofKnowledge } from '#schema/content/knowledge.ts'
import type { Stage } from '#schema/content/question.ts'
import type { Vocabulary, VocabularyId } from '#schema/content/vocabulary.ts'
import type { Book, Entry } from './book.ts'
import { contentHash } from './content-hash.ts'
import { toDetail, toPattern } from './split-pattern.ts'

const STAGES: readonly Stage[] = ['flow', 'matrices', 'refine', 'situation']

/** The linked book in the shape that the engine and the pages read, frozen. Call it only for a book without problems. */
export function toKnowledge(book: Book): Knowledge {
  return deepFreeze({ ...toAdvice(book), ...toLibrary(book), ...toProof(book) })
}

function toAdvice(book: Book): AdviceKnowledge {
  const { entries, files } = book
  const questions = values(entries.question).sort(
    (a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) || byOrder(a, b),
  )
  const patterns = values(entries.pattern).sort(byOrder)
  const place = (id: string) => questions.findIndex((question) => question.id === id)
  const dates = [...entries.constraint, ...entries.points, ...entries.trigger, ...entries.fact].map(
    (entry) => entry.value.date,
  )
  return {
    version: contentHash(files.filter((file) => file.path.endsWith('.yaml'))),
    reviewed: dates.sort().at(-1) ?? '',
    flow: only(entries.flow),
    questions: questions.map(withoutWitness),
    patterns: byId(patterns.map(toPattern)),
    candidates: patterns.filter((pattern) => pattern.role === 'candidate').map((pattern) => pattern.id),
    matrices: values(entries.matrix).sort((a, b) => place(a.question) - place(b.question)),
    constraints: values(entries.constraint).map(withoutWitness),
    points: values(entries.points).map(withoutWitness),
    triggers: values(entries.trigger).map(withoutWitness),
    checklist: only(entries.checklist),
    antiPatterns: values(entries['anti-pattern']).sort(byOrder),
    vocabulary: toVocabulary(entries.vocabulary),
  }
}

function toLibrary({ entries }: Book): LibraryKnowledge {
  return {
    patternDetails: byId(values(entries.pattern).sort(byOrder).map(toDetail)),
    sources: byId(values(entries.source)),
    facts: values(entries.fact),
    architectures: byId(values(entries.architecture)),
    examples: values(entries.example).sort(byOrder),
    nextSteps: values(entries['next-step']).sort(byOrder),
    resources: values(entries.resource).sort(byOrder),
    outline: only(entries.outline),
    decisions: values(entries.decision),
    presets: values(entries.preset).sort(byOrder),
  }
}

function toProof({ entries }: Book): ProofKnowledge {
  return {
    coverage: only(entries.coverage),
    flowExamples: values(entries['flow-example']),
    witnesses: {
      questions: witnessesOf(values(entries.question)),
      patterns: witnessesOf(values(entries.pattern)),
      rules: witnessesOf([...values(entries.constraint), ...values(entries.points), ...values(entries.trigger)]),
    },
  }
}

function toVocabulary(sets: readonly Entry<Omit<Vocabulary, 'id'>>[]): AdviceKnowledge['vocabulary'] {
  // The linker has checked that every set is there, and no other.
  return Object.fromEntries(
    sets.map(({ id, value }) => [id, { id: id as VocabularyId, ...value }]),
  ) as unknown as AdviceKnowledge['vocabulary']
}

function values<T>(entries: readonly Entry<T>[]): T[] {
  return entries.map((entry) => entry.value)
}

function only<T>(entries: readonly Entry<T>[]): T {
  const [first] = entries
  if (!first) throw new Error('The book was not checked: an entry that must be there is missing.')
  return first.value
}

function byOrder(
  a: { readonly order: number; readonly id: string },
  b: { readonly order: number; readonly id: string },
): number {
  return a.order - b.order || (a.id < b.id ? -1 : 1)
}

function byId<T extends { readonly id: string }>(list: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(list.map((element) => [element.id, element]))
}

function withoutWitness<T extends { readonly witness?: unknown }>(value: T): Omit<T, 'witness'> {
  const { witness: _, ...rest } = value
  return rest
}

function witnessesOf<W>(
  list: readonly { readonly id: string; readonly witness?: W | undefined }[],
): Readonly<Record<string, W>> {
  return Object.fromEntries(list.flatMap(({ id, witness }) => (witness === undefined ? [] : [[id, witness]])))
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const inner of Object.values(value)) deepFreeze(inner)
  return Object.freeze(value)
}
