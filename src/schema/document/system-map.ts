import * as z from 'zod/mini'

const Id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60))
const Title = z.string().check(z.maxLength(200))
const Note = z.string().check(z.maxLength(4000))

/** One caller and one callee, or one producer and its consumers. */
export const Interaction = z.strictObject({
  id: Id,
  title: Title,
  way: z.enum(['guided', 'free']),
  answers: z.record(Id, z.array(z.string().check(z.maxLength(40))).check(z.maxLength(20))),
  /** Question id -> what the person noted beside it. */
  notes: z.record(Id, Note),
  /** Checklist item ids that are done. They key on items, never on answers, so changing an answer loses none. */
  ticks: z.array(Id).check(z.maxLength(500)),
})
export type Interaction = z.infer<typeof Interaction>

/** What a person keeps. Recommendations are derived, never stored. */
export const SystemMap = z.strictObject({
  id: Id,
  title: Title,
  interactions: z.array(Interaction).check(z.minLength(1), z.maxLength(200)),
})
export type SystemMap = z.infer<typeof SystemMap>

/** Raised with a migration step in `state/migrations.ts`. */
export const DOCUMENT_VERSION = 1

/** The shape of the stored record's `state`. */
export const StoredDocuments = z.strictObject({
  /** Newest first. */
  documents: z.array(SystemMap).check(z.maxLength(200)),
  /** Id of the document that is being worked on. */
  current: z.optional(Id),
})
export type StoredDocuments = z.infer<typeof StoredDocuments>
