/** Fields by which an element of a list is called; a product has only its name. */
const NAMES = ['id', 'option', 'column', 'name'] as const

/**
 * One step of a part's dotted path: a field, or an element of any list or map of the entry, called by its id.
 * So `low-latency.sync` finds a cell without saying `rows` and `cells`.
 */
export function stepInto(value: unknown, segment: string): unknown {
  if (Array.isArray(value)) return value.find((element) => nameOf(element) === segment)
  if (!isBlock(value)) return undefined
  if (Object.hasOwn(value, segment)) return isEmpty(value[segment]) ? undefined : value[segment]
  for (const inner of Object.values(value)) {
    const found = Array.isArray(inner)
      ? stepInto(inner, segment)
      : isBlock(inner) && Object.hasOwn(inner, segment)
        ? inner[segment]
        : undefined
    if (found !== undefined) return found
  }
  return undefined
}

/** What a next step could be called, for a suggestion. */
export function keysOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(nameOf).filter((name) => name !== undefined)
  if (!isBlock(value)) return []
  const inner = Object.values(value).flatMap((field) =>
    Array.isArray(field) ? keysOf(field) : isBlock(field) ? Object.keys(field) : [],
  )
  return [...inner, ...Object.keys(value).filter((key) => !isEmpty(value[key]))]
}

function nameOf(element: unknown): string | undefined {
  if (!isBlock(element)) return typeof element === 'string' ? element : undefined
  const name = NAMES.map((field) => element[field]).find((given) => typeof given === 'string')
  return typeof name === 'string'
    ? name
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, '')
    : undefined
}

function isBlock(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0)
}
