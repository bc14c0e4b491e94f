import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accessibleText, escapeLabel, oneLine, readStandIns, standInLabel } from './escape-label.ts'

/** What Mermaid shows for a label: its entities read back. */
const shown = (escaped: string) => {
  const named: Record<string, string> = { quot: '"', lt: '<', gt: '>', amp: '&' }
  return escaped.replace(/#(\w+);/g, (_, name: string) => named[name] ?? String.fromCodePoint(Number(name)))
}
const anyText = fc.string({ unit: 'binary', maxLength: 60 })
const nasty = fc
  .array(fc.constantFrom('"', '#', '<', '>', '&', '&amp;', '%%{', ':', 'style', 'a', ' ', '\n', ';', '`', '\\', ']'), {
    maxLength: 20,
  })
  .map((parts) => parts.join(''))

describe('escaping a label', () => {
  test('reads back as the same line of text, whatever stands in it', () => {
    fc.assert(fc.property(fc.oneof(anyText, nasty), (text) => shown(escapeLabel(text)) === (oneLine(text) || '-')))
  })

  test('leaves nothing that ends the label, opens markup or starts a directive', () => {
    fc.assert(fc.property(fc.oneof(anyText, nasty), (text) => !/["<>`\n]|%%/.test(escapeLabel(text))))
  })

  test('never has the form that Mermaid rewrites as a style', () => {
    fc.assert(fc.property(nasty, (text) => !/(?:style|classDef).*:\S*#.*;/.test(escapeLabel(text))))
  })

  test('travels to the frame and back unchanged, with no sign in it that Mermaid reads', () => {
    const ascii = nasty.filter((text) => oneLine(text) !== '')
    fc.assert(fc.property(ascii, (text) => readStandIns(standInLabel(text)) === oneLine(text)))
    fc.assert(fc.property(ascii, (text) => !/["#<>&`%]/.test(standInLabel(text))))
  })

  test('leaves ordinary words as they are', () => {
    expect(escapeLabel('REST/GraphQL, 99.9 % of calls (at most): yes')).toBe(
      'REST/GraphQL, 99.9 % of calls (at most): yes',
    )
  })

  test('keeps an accessible title free of what Mermaid would interpret', () => {
    expect(accessibleText('a "b" #35; <c>\n%%{init}')).toBe('a b 35 c init')
  })
})
