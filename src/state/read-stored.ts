import type { Interaction, StoredDocuments, SystemMap } from '#schema/document/system-map.ts'

/**
 * Reads parsed JSON as the schema's `StoredDocuments`, or gives undefined. It accepts exactly what the schema accepts
 * (a property test compares the two) and stands here because the schema library is too heavy for the first load.
 * The result is built anew, so that nothing but the fields of the schema gets in.
 */
export function readStored(value: unknown): StoredDocuments | undefined {
  const fields = fieldsOf(value, ['documents'], ['current'])
  if (!fields) return undefined
  const documents = listOf(fields.documents, 200, readSystemMap)
  const { current } = fields
  if (!documents || (current !== undefined && !isId(current))) return undefined
  return current === undefined ? { documents } : { documents, current }
}

/** One saved system; see `readStored`. */
export function readSystemMap(value: unknown): SystemMap | undefined {
  const fields = fieldsOf(value, ['id', 'title', 'interactions'])
  if (!fields) return undefined
  const { id, title } = fields
  const interactions = listOf(fields.interactions, 200, readInteraction)
  if (!isId(id) || !isText(title, 200) || !interactions || interactions.length === 0) return undefined
  return { id, title, interactions }
}

function readInteraction(value: unknown): Interaction | undefined {
  const fields = fieldsOf(value, ['id', 'title', 'way', 'answers', 'notes', 'ticks'])
  if (!fields) return undefined
  const { id, title, way } = fields
  const answers = recordOf(fields.answers, (options) => listOf(options, 20, (option) => textOf(option, 40)))
  const notes = recordOf(fields.notes, (note) => textOf(note, 4000))
  const ticks = listOf(fields.ticks, 500, (tick) => (isId(tick) ? tick : undefined))
  if (!isId(id) || !isText(title, 200) || (way !== 'guided' && way !== 'free')) return undefined
  return answers && notes && ticks ? { id, title, way, answers, notes, ticks } : undefined
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/
const isId = (value: unknown): value is string => isText(value, 60) && ID.test(value)
const isText = (value: unknown, length: number): value is string => typeof value === 'string' && value.length <= length
const textOf = (value: unknown, length: number) => (isText(value, length) ? value : undefined)

function listOf<T>(value: unknown, length: number, read: (item: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(value) || value.length > length) return undefined
  const items = value.map(read)
  return items.every((item) => item !== undefined) ? items : undefined
}

/** Like the schema library, it leaves `__proto__` out without a word; every other name must be an id. */
function recordOf<T>(value: unknown, read: (item: unknown) => T | undefined): Record<string, T> | undefined {
  if (!isObject(value)) return undefined
  const record: Record<string, T> = {}
  for (const [name, item] of Object.entries(value)) {
    if (name === '__proto__') continue
    const result = read(item)
    if (!isId(name) || result === undefined) return undefined
    record[name] = result
  }
  return record
}

function fieldsOf(value: unknown, needed: readonly string[], optional: readonly string[] = []) {
  if (!isObject(value)) return undefined
  const names = Object.keys(value)
  const known = names.every((name) => needed.includes(name) || optional.includes(name))
  return known && needed.every((name) => Object.hasOwn(value, name)) ? value : undefined
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
