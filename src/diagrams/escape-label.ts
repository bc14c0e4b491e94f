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
 * lines that look like `style x:#...;`. Little is escaped, since people read and copy the text.
 */
const SPECIAL = /["#<>`\\]|&(?=#?\w+;)|%(?=%)|:(?!\s)/g
const NAMED: Readonly<Record<string, string>> = { '"': '#quot;', '<': '#lt;', '>': '#gt;', '&': '#amp;' }

/** Text for a quoted Mermaid label, with special characters as Mermaid's own entities. Mermaid takes no empty label. */
export const escapeLabel = (text: string) =>
  oneLine(text).replace(SPECIAL, (char) => NAMED[char] ?? `#${char.codePointAt(0)};`) || '-'

/** Private characters that stand for ASCII ones, in which no parser sees a sign. */
const STAND_IN = 0xe000

/**
 * Text for a label that only we read back. Where Mermaid writes plain SVG text it neither shows its entities as characters nor keeps
 * them whole when it breaks a line, so special characters travel as private ones.
 */
export const standInLabel = (text: string) =>
  oneLine(text).replace(/["#<>&`\\%]/g, (char) => String.fromCharCode(STAND_IN + char.charCodeAt(0))) || '-'

/** What `standInLabel` was given. */
export const readStandIns = (text: string) =>
  text.replace(/[\ue000-\ue07f]/g, (char) => String.fromCharCode(char.charCodeAt(0) - STAND_IN))

/** Text for `accTitle` and `accDescr`, which Mermaid takes raw to the end of the line: what it would interpret is left out. */
export const accessibleText = (text: string) =>
  oneLine(text)
    .replace(/["#<>;`\\{}%]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
