import type * as z from 'zod'
import type { Path } from './content-file.ts'
import { nearest } from './nearest.ts'
import { fieldsOf, inWords, noteOf, schemaAt, unwrap } from './schema-shape.ts'

/** A schema issue in words for the author of a file. */
export interface Explained {
  readonly path: Path
  readonly on: 'value' | 'key'
  readonly message: string
  readonly remedy: string
}

type Issue = z.core.$ZodIssue

/** What is wrong, where, and what to write instead. One issue gives several when several fields are unknown. */
export function explainIssue(issue: Issue, schema: z.ZodType, value: unknown): readonly Explained[] {
  const path = issue.path as Path
  const name = fieldName(path)
  const wanted = schemaAt(schema, path)
  const given = valueAt(value, path)
  const say = (message: string, remedy: string, on: 'value' | 'key' = 'value') => [{ path, on, message, remedy }]
  if (given === undefined) return say(`${name} is missing`, missingRemedy(name, wanted, issue))
  if (given === null)
    return say(`${name} is empty`, `Write ${wanted ? inWords(wanted) : 'a value'} after it, or take it out.`)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField([...path, key], fieldsOf(wanted)))
    case 'invalid_type':
      return say(
        `${name} is ${kindOfValue(given)}, but ${wholeNumber(issue) ?? (wanted ? inWords(wanted) : issue.expected)} belongs here`,
        typeRemedy(issue, given),
      )
    case 'invalid_value':
      return say(
        `${name} is ${quote(given)}, which is not one of the words allowed here`,
        wordsRemedy(String(given), issue.values.map(String)),
      )
    case 'too_small':
    case 'too_big':
      return say(`${name} ${sizeMessage(issue, given)}`, own(issue) ?? sizeRemedy(issue, given))
    case 'invalid_format':
      return say(
        `${name} is ${quote(given)}`,
        own(issue) ??
          (issue.format === 'url'
            ? 'Write a full address that begins with https://.'
            : 'Write it in the form that this field takes.'),
      )
    case 'invalid_key':
      return say(`${name} is not an id`, own(issue.issues[0]) ?? 'Use lower-case words joined by hyphens.', 'key')
    case 'invalid_union':
      return say(`${name} fits none of the forms it may have`, unionRemedy(wanted))
    default:
      return say(
        typeof given === 'object' ? `${name} is not right` : `${name} is ${quote(given)}`,
        own(issue) ?? 'Change it.',
      )
  }
}

function fieldName(path: Path): string {
  const last = path.at(-1)
  if (last === undefined) return 'the file'
  return typeof last === 'string'
    ? `\`${last}\``
    : `entry ${last + 1} of \`${path.findLast((part) => typeof part === 'string') ?? 'the list'}\``
}

function unknownField(path: Path, fields: readonly string[]): Explained {
  const key = String(path.at(-1))
  const near = nearest(key, fields)
  const remedy = near === undefined ? `The fields here are ${fields.join(', ')}.` : `Did you mean \`${near}\`?`
  return { path, on: 'key', message: `unknown field \`${key}\``, remedy }
}

function missingRemedy(name: string, wanted: z.ZodType | undefined, issue: Issue): string {
  const note = noteOf(wanted)
  const words = wanted ? inWords(wanted) : undefined
  const about = [words, note].filter((part) => part !== undefined).join('; ')
  const sentence = issue.code === 'custom' ? `${capital(issue.message)}. ` : ''
  return `${sentence}Add ${name}${about === '' ? '' : `: ${about}`}.`
}

function wholeNumber(issue: Issue & { code: 'invalid_type' }): string | undefined {
  return issue.expected === 'int' ? 'a whole number' : undefined
}

function typeRemedy(issue: Issue & { code: 'invalid_type' }, given: unknown): string {
  if (issue.path.length === 0) return 'Begin its first field at the left edge, as in `id: some-name`, without a hyphen.'
  if (issue.expected === 'int' && typeof given === 'number') return 'Round it.'
  if (issue.expected === 'string' && typeof given !== 'object') return 'Put it in quotes.'
  if (issue.expected === 'string') return 'Put quotes around text that holds a colon and a space.'
  if (issue.expected === 'array') return 'Write each entry on a line of its own, after a hyphen and a space.'
  if ((issue.expected === 'number' || issue.expected === 'int') && typeof given === 'string')
    return 'Write the number without quotes, unit or separators.'
  return 'Write the fields below it, two spaces further in.'
}

function wordsRemedy(given: string, allowed: readonly string[]): string {
  const near = nearest(given, allowed)
  return near === undefined
    ? `Write one of ${allowed.join(', ')}.`
    : `Did you mean \`${near}\`? Allowed: ${allowed.join(', ')}.`
}

type SizeIssue = Issue & { code: 'too_small' | 'too_big' }

function sizeMessage(issue: SizeIssue, given: unknown): string {
  const size = typeof given === 'string' ? given.trim().length : Array.isArray(given) ? given.length : Number(given)
  if (typeof given === 'string') return size === 0 ? 'is empty' : `is ${size} characters long`
  if (Array.isArray(given)) return size === 0 ? 'is an empty list' : `has ${size} entries`
  return `is ${size}, ${issue.code === 'too_big' ? `more than ${issue.maximum}` : `less than ${issue.minimum}`}`
}

function sizeRemedy(issue: SizeIssue, given: unknown): string {
  const limit = issue.code === 'too_big' ? `at most ${issue.maximum}` : `at least ${issue.minimum}`
  if (typeof given === 'string') return `Write ${limit} characters.`
  return Array.isArray(given) ? `Name ${limit}.` : `Write ${limit}.`
}

function unionRemedy(wanted: z.ZodType | undefined): string {
  const forms = wanted && inWords(unwrap(wanted))
  return forms === undefined
    ? 'See README.md for the forms it may have.'
    : `Write exactly one of these forms: ${forms}.`
}

/** The sentence that the schema itself gives, unlike the stock sentences of the library. */
function own(issue: Issue | undefined): string | undefined {
  if (!issue || /^(Too (small|big)|Invalid|Unrecognized)/.test(issue.message)) return undefined
  return `${capital(issue.message)}.`
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, segment) => (at as Record<string | number, unknown> | null | undefined)?.[segment],
    value,
  )
}

function kindOfValue(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a block of fields'
  return typeof value === 'string' ? `the text ${quote(value)}` : `the ${typeof value} ${String(value)}`
}

function quote(value: unknown): string {
  const text = String(value).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, named)
  return `"${text.length > 60 ? `${text.slice(0, 57)}...` : text}"`
}

/** An invisible character by its number, so that it can be found: `\u202e`. */
function named(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
