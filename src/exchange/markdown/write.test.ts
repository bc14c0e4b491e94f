import fc from 'fast-check'
import { lexer, type Token } from 'marked'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import { exampleReport } from '#schema/report/example-report.ts'
import { writeMarkdown } from './write.ts'

const BASE = { base: 'https://signalbox.example/app/' }

test('the example report reads as in the golden file', async () => {
  await expect(writeMarkdown(exampleReport(), BASE)).toMatchFileSnapshot('./golden.txt')
})

test('points below nought have a minus sign, and one of them is a point', () => {
  const report = exampleReport()
  const sections = report.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.kind === 'scores'
        ? { ...block, rows: block.rows.map((row) => ({ ...row, out: false, points: -1 })) }
        : block,
    ),
  }))
  const text = writeMarkdown({ ...report, sections }, BASE)
  expect(text).toMatch(/^### .*: −1 point$/m)
  expect(text).not.toMatch(/\| -1 \||: -1 point/)
})

/** What CommonMark makes of the text, without the words: kinds of nodes, levels, addresses. */
function commonMarkShape(node: Nodes): unknown {
  const children = 'children' in node ? node.children.filter(({ type }) => type !== 'text' && type !== 'break') : []
  const { type } = node
  const marks = {
    ...(node.type === 'heading' ? { depth: node.depth } : {}),
    ...(node.type === 'list' ? { ordered: node.ordered } : {}),
    ...(node.type === 'link' || node.type === 'image' ? { url: node.url } : {}),
    ...(node.type === 'code' ? { lang: node.lang } : {}),
  }
  return { type, ...marks, children: children.map(commonMarkShape) }
}

/**
 * The same as a GitHub-flavoured parser sees it: with tables, ticked boxes and bare addresses.
 * Emphasis is left to the other parser, since this one loses some between punctuation marks.
 */
function gitHubShape(token: Token): unknown[] {
  const nested: Token[] =
    token.type === 'table'
      ? [...token.header, ...token.rows.flat()].flatMap((cell: { tokens: Token[] }) => cell.tokens)
      : token.type === 'list'
        ? token.items
        : ('tokens' in token && token.tokens) || []
  const inside = nested.flatMap(gitHubShape)
  if (['text', 'escape', 'br', 'space', 'strong', 'em', 'del'].includes(token.type)) return inside
  const { type } = token
  const marks = {
    ...(type === 'heading' ? { depth: token.depth } : {}),
    ...(type === 'list' ? { ordered: token.ordered, items: token.items.length } : {}),
    ...(type === 'list_item' ? { task: token.task, checked: token.checked } : {}),
    ...(type === 'link' || type === 'image' ? { href: token.href } : {}),
    ...(type === 'table' ? { rows: token.rows.length, columns: token.header.length } : {}),
  }
  return [{ type, ...marks, inside }]
}

const shapesOf = (markdown: string) => ({
  commonMark: commonMarkShape(fromMarkdown(markdown)),
  gitHub: lexer(markdown, { gfm: true }).flatMap(gitHubShape),
})

const plainShapes = shapesOf(
  writeMarkdown(
    exampleReport(() => 'x'),
    BASE,
  ),
)

function expectSameShape(hostile: string) {
  const markdown = writeMarkdown(
    exampleReport(() => hostile),
    BASE,
  )
  expect(shapesOf(markdown)).toEqual(plainShapes)
}

describe('whatever stands in its texts, the document keeps its structure', () => {
  test.each([
    '](javascript:alert(1))',
    '# Heading\n\n- [x] fake approved',
    '| a | b |\n|---|---|',
    'a|b',
    'a\\|b',
    '<!-- hidden',
    '[^1]: x',
    '[^1]',
    '[x] done',
    '<https://attacker.invalid>',
    'https://attacker.invalid/a www.attacker.invalid someone@attacker.invalid',
    '$$\\href{javascript:alert(1)}{x}$$',
    '```mermaid\nflowchart LR\nclick A href "javascript:alert(1)"\n```',
    '~~~\nx',
    '![x](https://attacker.invalid/p.png)',
    '[x]: https://attacker.invalid',
    '<img src=x onerror=alert(1)>',
    '&lt;img src=x onerror=alert(1)&gt;',
    '1. one\n2. two',
    '1) one',
    '---',
    '===',
    '    code',
    '> quote',
    '+ plus',
    '* * *',
    '**',
    '_a_ *b* ~~c~~ `d`',
    '*',
    '\\',
    'a\\\nb',
    '\u0000\u0001\u001b[31m',
    'a\u2028b\u0085c',
    '\u202egnp.exe',
    '#',
    '!',
    '|',
    'trailing #',
    '@x@h.invalid',
    'a@x@y@h.invalid',
    '\ttab',
    'x`"]\nclick A href "javascript:alert(1)"',
  ])('%j', (hostile) => expectSameShape(hostile))

  const marks = ['#', '-', '*', '_', '`', '```', '~', '|', '[', ']', '(', ')', '<', '>', '!', '\\', '&', '\n', '\n\n']
  const words = [
    'a',
    'b c',
    ' ',
    '  ',
    '\t',
    '1.',
    '[x]',
    '[^1]',
    ':',
    'https://h.invalid',
    'www.h.invalid',
    'x@h.invalid',
  ]
  const mixtures = (unit: 'grapheme-ascii' | 'binary') =>
    fc
      .array(fc.oneof(fc.constantFrom(...marks, ...words), fc.string({ unit, maxLength: 4 })), {
        minLength: 1,
        maxLength: 12,
      })
      .map((pieces) => pieces.join(''))
      .filter((mixture) => /[^\s\p{Cc}]/u.test(mixture))

  test('any mixture of marks, breaks and letters', () => {
    fc.assert(fc.property(mixtures('grapheme-ascii'), expectSameShape), { numRuns: 50 })
  })

  test('any mixture with characters of any kind, by the letter of CommonMark', () => {
    const shapeOf = (hostile: string) => {
      const report = exampleReport(() => hostile)
      return commonMarkShape(fromMarkdown(writeMarkdown(report, BASE)))
    }
    const expectSame = (hostile: string) => {
      expect(shapeOf(hostile)).toEqual(plainShapes.commonMark)
    }
    fc.assert(fc.property(mixtures('binary'), expectSame), { numRuns: 50 })
  })
})

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map((child) => textOf(child as Nodes)).join('') : ''

const oneLine = (words: string) => words.replace(/\s+/g, ' ')

test('every statement of the report is in the file', () => {
  const said: string[] = []
  const report = exampleReport((words) => {
    said.push(`${words} (${said.length})`)
    return said.at(-1) ?? ''
  })
  const file = oneLine(textOf(fromMarkdown(writeMarkdown(report))))
  expect(said.length).toBeGreaterThan(60)
  expect(said.filter((words) => !file.includes(oneLine(words)))).toEqual([])
})

describe('links', () => {
  const linked = (to: string, base?: string) => {
    const sections = [
      {
        id: 's',
        title: 'S',
        part: 'summary' as const,
        blocks: [{ kind: 'paragraph' as const, inlines: [{ kind: 'link' as const, text: 'words', to }] }],
      },
    ]
    return writeMarkdown({ ...exampleReport(), sections }, { base })
  }

  test('pages of the product are linked where the address of the product is known, and named otherwise', () => {
    expect(linked('/patterns/grpc', 'https://signalbox.example/app/')).toContain(
      '[words](https://signalbox.example/app/patterns/grpc)',
    )
    expect(linked('/patterns/grpc')).toContain('\n\nwords\n\n')
    expect(linked('/patterns/grpc', 'http://localhost:4173/')).toContain('\n\nwords\n\n')
  })

  test.each(['javascript:alert(1)', 'http://example.org', '//attacker.invalid/x', 'https://a b', 'data:text/html,x'])(
    '%s is never a link',
    (to) => {
      expect(linked(to, 'https://signalbox.example')).toContain('\n\nwords\n\n')
    },
  )
})

test('a fence is longer than any run of backticks in the diagram', () => {
  const code = fromMarkdown(writeMarkdown(exampleReport())).children.filter(({ type }) => type === 'code')
  expect(code).toMatchObject([{ lang: 'mermaid', value: 'flowchart LR\n  a["```"] --> b' }])
})

test('a note keeps its lines and stays a quotation', () => {
  const report = exampleReport((words) =>
    words === 'Finance insists.' ? 'Finance insists.\r\n\r\n# Legal too\n- [x] ok' : words,
  )
  expect(writeMarkdown(report)).toContain('  > Finance insists.\\\n  > \\# Legal too\\\n  > \\- \\[x] ok\n')
})
