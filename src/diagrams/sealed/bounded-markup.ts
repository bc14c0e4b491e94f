import { LIMITS } from './limits.ts'

/** A tag as a serialiser writes it. Anything else that begins with `<` would be read in one way here and in another by a parser. */
const TAG = /<(\/?)([a-z][^\s"'<>/=]*)((?:\s[^\s"'<>/=]+="[^"<]*")*)\s?(\/?)>/iy
/** The parser takes them for closed by themselves. */
const VOID = /^(?:br|hr|img|input)$/i
/**
 * The parser opens these again in every paragraph that follows until they are closed, and overlooks the slash of one that is closed
 * at once: a hundred of them open, and each further tag stands for a hundred elements.
 */
const REOPENED = /^(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/i
/** Links stand around shapes and marks around words, but neither in much of its own kind. */
const MOST_REOPENED = 2

/**
 * Whether a text is the markup of one tree that a page can take in without being held up: as deep and as large as `LIMITS` allow.
 * Reads each character once and builds nothing, unlike a parser, which a small text can keep busy for minutes.
 */
export function isBounded(markup: string): boolean {
  const open: string[] = []
  let elements = 0
  for (let at = markup.indexOf('<'); at !== -1; at = markup.indexOf('<', TAG.lastIndex)) {
    TAG.lastIndex = at
    const [, closes, name, attributes, closed] = TAG.exec(markup) ?? []
    if (name === undefined || attributes === undefined) return false
    if (closes) {
      if (open.pop() !== name) return false
      continue
    }
    elements += 1
    if (elements > LIMITS.elements || attributes.split('="').length > LIMITS.attributes) return false
    if (VOID.test(name) || (closed && !isReopened(name))) continue
    open.push(name)
    if (open.length > LIMITS.depth) return false
    if (isReopened(name) && open.filter(isReopened).length > MOST_REOPENED) return false
  }
  return open.length === 0
}

const isReopened = (name: string) => REOPENED.test(name)
