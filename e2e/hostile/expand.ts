/** A payload of the corpus: text, or a description of a text that would be too long or too odd to write out. */
export type Payload =
  | string
  | { readonly repeat: string; readonly times: number }
  | { readonly concat: readonly Payload[] }
  | {
      readonly nest: { readonly open: string; readonly close: string; readonly inner?: string; readonly times: number }
    }
  | { readonly codeunits: readonly number[] }
  | {
      readonly lines: { readonly template: string; readonly from: number; readonly to: number; readonly sep?: string }
    }

/** Names that stand in the corpus as `{{NAME}}`, `{{NAME+1}}`. */
export type Names = Readonly<Record<string, string | number>>

/** The text that a payload describes. */
export function expand(payload: Payload, names: Names = {}): string {
  if (typeof payload === 'string') return named(payload, names)
  if ('repeat' in payload) return payload.repeat.repeat(payload.times)
  if ('concat' in payload) return payload.concat.map((part) => expand(part, names)).join('')
  if ('codeunits' in payload) return String.fromCharCode(...payload.codeunits)
  if ('nest' in payload) {
    const { open, close, inner = '', times } = payload.nest
    return open.repeat(times) + inner + close.repeat(times)
  }
  const { template, from, to, sep = '\n' } = payload.lines
  return Array.from({ length: to - from }, (_, index) => numbered(named(template, names), from + index)).join(sep)
}

const named = (text: string, names: Names) =>
  text.replace(/\{\{([A-Z]+)([+-]\d+)?\}\}/g, (whole, name: string, plus?: string) => {
    const value = names[name]
    return value === undefined ? whole : String(plus ? Number(value) + Number(plus) : value)
  })

const numbered = (text: string, i: number) =>
  text
    .replaceAll('{i+1}', String(i + 1))
    .replaceAll('{i}', String(i))
    .replaceAll('{indent}', '  '.repeat(i + 1))
