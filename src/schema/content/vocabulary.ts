import * as z from 'zod'
import { Id, Label, SourceIds, Text, words } from './common.ts'

/** `content/vocabulary/<set>.yaml`: a controlled list of words with one-line meanings. */
export const Vocabulary = z.strictObject({
  title: Label,
  terms: z
    .array(
      z.strictObject({
        id: Id,
        label: Label,
        meaning: Text,
        also: z.array(words(60)).optional().describe('other words for it in running text, such as `idempotent`'),
        sources: SourceIds.optional(),
      }),
    )
    .min(1),
})
export type Vocabulary = Readonly<z.infer<typeof Vocabulary>> & { readonly id: VocabularyId }
export type Term = Readonly<z.infer<typeof Vocabulary>['terms'][number]>

/** The sets that the product reads by name. `glossary` holds every other term that is explained where it stands. */
export const VOCABULARY_IDS = [
  'tiers',
  'styles',
  'layers',
  'traits',
  'moving-parts',
  'question-groups',
  'glossary',
] as const
export type VocabularyId = (typeof VOCABULARY_IDS)[number]
