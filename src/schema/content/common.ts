import * as z from 'zod'

/** Lower-kebab id. For one-entry files it equals the file name; ids are never reused. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens, such as message-queue')

/** No line breaks, no control characters, none that are invisible or turn the direction of what follows. */
const VISIBLE = /^[^\p{Cc}\p{Zl}\p{Zp}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*$/u
/** No tags, bold and links: every place shows the characters as they stand. */
const UNMARKED = /^(?!.*(?:<[a-zA-Z/!]|\*\*|\]\())/

const plain = (shortest: string, longest: number) =>
  z
    .string()
    .trim()
    .min(1, shortest)
    .max(longest)
    .regex(VISIBLE, 'write it on one line, without invisible characters')
    .regex(UNMARKED, 'write plain text: tags, asterisks for bold and links are shown as they stand')

/** A sentence or a few: what a reader sees. Plain text, no markup. */
export const Text = plain('write at least one sentence', 1200)

/** A few words of at most `length` characters. */
export const words = (length: number) => plain('write a short label', length)

/** A few words: a name, a label. */
export const Label = words(90)

/** ISO calendar day, `2026-11-23`. */
export const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'write the day as YYYY-MM-DD, in quotes')

/** Ids of entries in `content/sources/`; at least one, so that no statement stands without its source. */
export const SourceIds = z.array(Id).min(1, 'name at least one source from content/sources/')

const OptionIds = z.union([Id, z.array(Id).min(1)]).transform((value) => (typeof value === 'string' ? [value] : value))

/**
 * A conjunction over given answers: every question named must be answered with one of the options listed.
 * There is no negation and no "unless", so that knowing more never makes a condition untrue again.
 */
export const Condition = z.record(Id, OptionIds)
export type Condition = Readonly<Record<string, readonly string[]>>

/** What can cause a stack part, a checklist item or a warning: given answers, the chosen pattern or its traits, parts present. */
export const Trigger = z.strictObject({
  answers: Condition.optional(),
  patterns: z.array(Id).min(1).optional().describe('holds when first place is one of these patterns'),
  traits: z.array(Id).min(1).optional().describe('holds when first place has one of these traits'),
  parts: z.array(Id).min(1).optional().describe('holds when one of these parts is already in the stack'),
})
export type Trigger = Readonly<{
  answers?: Condition | undefined
  patterns?: readonly string[] | undefined
  traits?: readonly string[] | undefined
  parts?: readonly string[] | undefined
}>

/** Where a statement comes from. `date` is the day of the source, or the day on which it was read where it bears none. */
export const Source = z.strictObject({
  id: Id,
  title: words(160),
  publisher: Label,
  url: z.url({ protocol: /^https$/ }),
  date: Day,
})
export type Source = Readonly<z.infer<typeof Source>>

/** `content/sources/<topic>.yaml` */
export const SourceFile = z.strictObject({ sources: z.array(Source).min(1) })
