/** A diagram text without its own settings. Lines keep their numbers, so that an error still points at the right one. */
export interface PlainText {
  readonly text: string
  /** True when directives or front matter were taken out; the reader is told. */
  readonly settingsRemoved: boolean
}

const FRONT_MATTER = /^(\s*)---[^\S\n]*\n(?:[\s\S]*?\n)??[^\S\n]*---[^\S\n]*(?=\n|$)/
/** Mermaid takes comment lines out altogether, after which its line numbers are no longer the reader's. */
const COMMENT = /^[^\S\n]*%%(?!\{)[^\n]*$/gm
/** Nobody writes more blocks of settings than this one behind the other; a text that does is not worth its time. */
const MOST_ROUNDS = 20

/**
 * Takes out `%%{init: ...}%%` and front matter: both can change the theme, the style sheet and the layout of the drawing.
 * Takes time in proportion to the text, whatever it holds.
 */
export function withoutSettings(written: string): PlainText {
  const original = written.replace(/\r\n?/g, '\n')
  let text = original
  let settingsRemoved = false
  const takeOut = (taken: string) => {
    settingsRemoved = true
    // The space keeps what stood before and behind from forming a directive together.
    return ` ${emptied(taken)}`
  }
  // What is taken out can uncover front matter.
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = text
    text = withoutDirectives(text.replace(FRONT_MATTER, takeOut), takeOut).replace(COMMENT, '')
    if (text === before) return { text, settingsRemoved }
  }
  return { text: emptied(original), settingsRemoved: true }
}

/** Mermaid also reads a directive that is never closed; then the line on which it starts goes. */
function withoutDirectives(text: string, takeOut: (taken: string) => string): string {
  let result = ''
  let from = 0
  for (let start = text.indexOf('%%{'); start !== -1; start = text.indexOf('%%{', from)) {
    const close = text.indexOf('}%%', start + 3)
    const lineEnd = text.indexOf('\n', start)
    const end = close !== -1 ? close + 3 : lineEnd !== -1 ? lineEnd : text.length
    result += text.slice(from, start) + takeOut(text.slice(start, end))
    from = end
  }
  return result + text.slice(from)
}

const emptied = (taken: string) => taken.replace(/[^\n]/g, '')
