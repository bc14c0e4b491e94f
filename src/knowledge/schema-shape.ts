import * as z from 'zod'
import type { Path } from './content-file.ts'

/** The schema that a path inside a value has to meet; undefined where the schema knows no such path. */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((at, segment) => {
    const inner = at && unwrap(at)
    if (inner instanceof z.ZodObject) return inner.shape[String(segment)] as z.ZodType | undefined
    if (inner instanceof z.ZodArray) return inner.element as z.ZodType
    if (inner instanceof z.ZodRecord) return inner.valueType as z.ZodType
    return undefined
  }, schema)
}

/** Field names of a block; empty for anything else. */
export function fieldsOf(schema: z.ZodType | undefined): readonly string[] {
  const inner = schema && unwrap(schema)
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : []
}

/** What belongs here, in words an author uses: "text", "a list", "a block with `from`, `below`". */
export function inWords(schema: z.ZodType): string {
  const inner = unwrap(schema)
  if (inner instanceof z.ZodString || inner instanceof z.ZodURL) return 'text'
  if (inner instanceof z.ZodNumber) return 'a number'
  if (inner instanceof z.ZodBoolean) return 'true or false'
  if (inner instanceof z.ZodEnum) return `one of ${inner.options.join(', ')}`
  if (inner instanceof z.ZodArray) return listInWords(inner.element as z.ZodType)
  if (inner instanceof z.ZodUnion) return inner.options.map((option) => inWords(option as z.ZodType)).join(' or ')
  if (inner instanceof z.ZodObject) return `a block with ${fieldList(inner)}`
  return 'a block of fields'
}

/** A long list would bury the rest of the message; README.md and the schema of the editor have all of them. */
const MOST_FIELDS = 8

function fieldList(schema: z.ZodType): string {
  const fields = fieldsOf(schema).map((field) => `\`${field}\``)
  return fields.length > MOST_FIELDS ? `${fields.slice(0, MOST_FIELDS).join(', ')} and others` : fields.join(', ')
}

function listInWords(element: z.ZodType): string {
  return fieldsOf(element).length === 0 ? 'a list' : `a list of blocks with ${fieldList(element)}`
}

/** The schema inside optional, default and transform. */
export function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodPipe) return unwrap(schema.in as z.ZodType)
  return schema
}

/** The note that the schema carries for authors, with those of the wrappers around it. */
export function noteOf(schema: z.ZodType | undefined): string | undefined {
  return schema && (schema.description ?? unwrap(schema).description)
}
