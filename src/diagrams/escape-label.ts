const control = (char: string) => {
  const code = char.codePointAt(0) ?? 0
  return code < 32 || (code >= 127 && code < 160) || (code >= 0xd800 && code <= 0xdfff)
}

/** One line of plain text: control characters and lone surrogates, which no renderer agrees on, become spaces. */
export const oneLine = (text: string) =>
  Array.from(text, (char) => (control(char) ? ' ' : char))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * What could end the label, start an entity, markup or a directive. A colon counts when no space follows: Mermaid rewrites
 * lines that look like `style x:#...;`. Little is escaped, because Mermaid shows numeric entities as they are in plain SVG text.
 */
const SPECIAL = /["#<>`\\]|&(?=#?\w+;)|%(?=%)|:(?!\s)/g
const NAMED: Readonly<Record<string, string>> = { '"': '#quot;', '<': '#lt;', '>': '#gt;', '&': '#amp;' }

/** Text for a quoted Mermaid label, with special characters as Mermaid's own entities. */
export const escapeLabel = (text: string) =>
  oneLine(text).replace(SPECIAL, (char) => NAMED[char] ?? `#${char.codePointAt(0)};`)

/** Text for `accTitle` and `accDescr`, which Mermaid takes raw to the end of the line: what it would interpret is left out. */
export const accessibleText = (text: string) =>
  oneLine(text)
    .replace(/["#<>;`\\{}%]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
