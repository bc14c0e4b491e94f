import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withoutSettings } from './untrusted-text.ts'

describe("taking a text's own settings out", () => {
  test('leaves a plain text as it is', () => {
    const text = 'flowchart LR\n  A --> B'
    expect(withoutSettings(text)).toEqual({ text, settingsRemoved: false })
  })

  test.each([
    ['a directive', '%%{init: {"theme":"dark"}}%%\nflowchart LR', '\nflowchart LR'],
    ['a directive over several lines', '%%{\ninit: {}\n}%%\nflowchart LR', '\n\n\nflowchart LR'],
    ['a directive that is never closed', '%%{init: {"theme":"dark"}\nflowchart LR', '\nflowchart LR'],
    ['a directive made of two', '%%%%{x}%%{init: {}}%%\nflowchart LR', '\nflowchart LR'],
    ['front matter', '---\nconfig:\n  theme: dark\n---\nflowchart LR', '\n\n\n\nflowchart LR'],
    ['front matter behind front matter', '---\na: 1\n---\n---\nb: 2\n---\nflowchart LR', '\n\n\n\n\n\nflowchart LR'],
    ['indented front matter', '  ---\n  config: {}\n  ---\nflowchart LR', '\n\n\nflowchart LR'],
    ['front matter behind a directive', '%%{wrap}%%---\nconfig: {}\n---\nflowchart LR', '\n\n\nflowchart LR'],
  ])('takes out %s and says so', (_, text, expected) => {
    const plain = withoutSettings(text)
    expect(plain.settingsRemoved).toBe(true)
    expect(plain.text.replace(/^ +/gm, '')).toBe(expected)
  })

  test('empties comments, without which line numbers would shift, and calls them no settings', () => {
    expect(withoutSettings('flowchart LR\n  %% why\n  A --> B')).toEqual({
      text: 'flowchart LR\n\n  A --> B',
      settingsRemoved: false,
    })
  })

  test('never leaves a directive or front matter, and never changes the number of lines', () => {
    const piece = fc.constantFrom('%%{', '}%%', '%%', '{', '---', '\n', ' ', 'init: 1', 'flowchart', '\r\n', '%')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const written = pieces.join('')
        const { text } = withoutSettings(written)
        expect(text).not.toContain('%%{')
        expect(text).not.toMatch(/^\s*---[^\S\n]*\n(?:[\s\S]*\n)?[^\S\n]*---[^\S\n]*(?:\n|$)/)
        expect(text.split('\n')).toHaveLength(written.replace(/\r\n?/g, '\n').split('\n').length)
      }),
      { numRuns: 2000 },
    )
  })

  test.each(['%%{', '%%{}%%', '---\n---\n', '%%%%{}%%{}', '%%{\n'])(
    'stays quick on 20,000 characters of %j',
    (piece) => {
      const text = piece.repeat(20_000 / piece.length)
      const start = performance.now()
      expect(withoutSettings(text).text).not.toContain('%%{')
      expect(performance.now() - start).toBeLessThan(500)
    },
  )
})
