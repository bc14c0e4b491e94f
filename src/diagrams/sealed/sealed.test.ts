import { describe, expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'
import { readReply } from './frame-protocol.ts'
import { refusalOf } from './refusal.ts'
import { unwrapNames } from './unwrap-names.ts'

describe('reading a message from the frame', () => {
  test('takes exactly its replies', () => {
    expect(readReply({ kind: 'ready', more: 1 })).toEqual({ kind: 'ready' })
    expect(readReply({ kind: 'drawn', id: 3, svg: '<svg/>', diagram: 'pie', extra: 1 })).toEqual({
      kind: 'drawn',
      id: 3,
      svg: '<svg/>',
      diagram: 'pie',
    })
    expect(readReply({ kind: 'refused', id: 3, message: 'm', line: '4' })).toEqual({
      kind: 'refused',
      id: 3,
      message: 'm',
      line: undefined,
    })
  })

  test.each([
    undefined,
    null,
    'ready',
    7,
    {},
    { kind: 'drawn', id: '3', svg: '', diagram: '' },
    { kind: 'drawn', id: 3, svg: {} },
    { kind: 'other', id: 1, message: '' },
  ])('ignores %j', (data) => {
    expect(readReply(data)).toBeUndefined()
  })
})

describe('why a text is refused', () => {
  const at = (line: number) => Object.assign(new Error('Parse error'), { hash: { loc: { first_line: line } } })

  test("names the line of the reader's text and shows it", () => {
    expect(refusalOf(at(2), 'flowchart LR\n A-->')).toEqual({ message: 'Line 2 cannot be read: A-->', line: 2 })
  })

  test('counts the empty lines at the start, which Mermaid skips', () => {
    expect(refusalOf(at(2), '\n\nflowchart LR\n B[[').line).toBe(4)
  })

  test('finds the line in a message that only says it', () => {
    expect(refusalOf(new Error('Parse error on line 3:\n...x'), 'a\nb\nc')).toEqual({
      message: 'Line 3 cannot be read: c',
      line: 3,
    })
  })

  test('says how to begin when the kind of diagram is not known', () => {
    const unknown = Object.assign(new Error('No diagram type detected'), { name: 'UnknownDiagramError' })
    expect(refusalOf(unknown, 'x').message).toContain('has to name the kind of diagram')
  })

  test('passes on the first line of any other message', () => {
    expect(refusalOf('Too many edges\nstack', 'x')).toEqual({ message: 'Too many edges', line: undefined })
  })
})

test("Mermaid's entities become characters, and nothing else does", () => {
  expect(decodeText('a &quot;b&quot; &#35;1 &lt;c&gt; &amp;lt; &copy; &#1114112;')).toBe(
    'a "b" #1 <c> &lt; &copy; &#1114112;',
  )
})

test('name-keeping calls are replaced by what they keep, nested ones too', () => {
  // __name(() => __name(x, "x"), "f") as an ESTree, positions counted in this string
  const code = 'a = __name(() => __name(x, "x"), "f"), __name(y)'
  const call = (start: number, end: number, fn: [number, number], inner: unknown) => ({
    type: 'CallExpression',
    start,
    end,
    callee: { type: 'Identifier', name: '__name' },
    arguments: [{ type: 'Fn', start: fn[0], end: fn[1], inner }, { type: 'Literal' }],
  })
  const program = { body: [call(4, 37, [11, 31], call(17, 31, [24, 25], undefined))] }
  expect(unwrapNames(code, program)).toBe('a = (() => (x)), __name(y)')
})
