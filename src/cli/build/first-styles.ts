import { partsOf, statementsOf } from './cut-css.ts'

/** At-rules with rules inside. All others, such as `@font-face` and `@property`, are kept as they are. */
const NESTING = /^@(?:layer|media|supports|container)\b/
const CLASS = /\.([\w\ue000-\uf8ff-]+)/g
/** What stands in brackets only narrows a selector down; classes are looked for outside of them. */
const BRACKETS = /\([^()]*\)|\[[^\]]*\]/g
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/**
 * The part of a built style sheet that a page needs first: rules whose class names occur in its HTML or in the scripts
 * that it starts with, and all rules without class names. Whatever these scripts render is styled; what other scripts
 * render needs the whole sheet. A rule that may be needed stays.
 *
 * @param css the sheet, minified or not
 * @param texts the page's HTML and the source texts of its scripts
 */
export function firstStyles(css: string, texts: readonly string[]): string {
  return keep(css, new Set(texts.flatMap((text) => decoded(text).split(/[\s"'`${}]+/))))
}

function keep(css: string, words: ReadonlySet<string>): string {
  return statementsOf(css)
    .map((statement) => {
      const [head, body] = partsOf(statement)
      if (body === undefined) return statement
      if (NESTING.test(head)) {
        const inner = keep(body, words)
        return inner === '' && body !== '' ? '' : `${head}{${inner}}`
      }
      return head.startsWith('@') || isWanted(head, words) ? statement : ''
    })
    .join('')
}

/** Whether one of the selectors has all its class names among the words. */
function isWanted(selectors: string, words: ReadonlySet<string>): boolean {
  // Characters by number, as in `\32 xl`, are not read.
  if (/\\[0-9a-f]/i.test(selectors)) return true
  return withoutBrackets(hidden(selectors))
    .split(',')
    .some((selector) => [...selector.matchAll(CLASS)].every(([, name = '']) => mayOccur(shown(name), words)))
}

/** A name with such a character is cut apart where the words are. */
const mayOccur = (name: string, words: ReadonlySet<string>) => words.has(name) || /["'`${}]/.test(name)

function withoutBrackets(selectors: string): string {
  const fewer = selectors.replace(BRACKETS, '')
  return fewer === selectors ? fewer : withoutBrackets(fewer)
}

/** Escaped characters belong to names, so they hide from the search for brackets and commas. */
const hidden = (selectors: string) =>
  selectors.replace(/\\([\s\S])/g, (_, character: string) => String.fromCharCode(0xe000 + character.charCodeAt(0)))
const shown = (name: string) =>
  name.replace(/[\ue000-\uf8ff]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xe000))
const decoded = (html: string) =>
  html.replace(/&(#x27|amp|lt|gt|quot);/g, (entity, name: string) => ENTITIES[name] ?? entity)
