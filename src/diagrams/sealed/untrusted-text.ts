/** A diagram text without its own settings. Lines keep their numbers, so that an error still points at the right one. */
export interface PlainText {
  readonly text: string
  /** True when directives or front matter were taken out; the reader is told. */
  readonly settingsRemoved: boolean
}

const DIRECTIVE = /%%\{[\s\S]*?\}%%/g
const UNCLOSED_DIRECTIVE = /%%\{/g
const FRONT_MATTER = /^(\s*)---[^\S\n]*\n(?:[\s\S]*?\n)??[^\S\n]*---[^\S\n]*(?=\n|$)/
/** Mermaid takes comment lines out altogether, after which its line numbers are no longer the reader's. */
const COMMENT = /^[^\S\n]*%%(?!\{)[^\n]*$/gm

const emptied = (taken: string) => taken.replace(/[^\n]/g, '')

/**
 * Takes out `%%{init: ...}%%` and front matter: both can change the theme, the style sheet and the layout of the drawing.
 * Mermaid also reads a directive that is never closed, so what is left of one becomes a comment.
 */
export function withoutSettings(written: string): PlainText {
  const original = written.replace(/\r\n?/g, '\n')
  let text = original
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replace(FRONT_MATTER, emptied).replace(DIRECTIVE, emptied)
  }
  text = text.replace(UNCLOSED_DIRECTIVE, '%% ')
  return { text: text.replace(COMMENT, ''), settingsRemoved: text !== original }
}
