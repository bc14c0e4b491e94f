import { describe, expect, test } from 'vitest'
import { guideElements } from './guide-elements.ts'
import { readContent } from './load.ts'

const texts = (markdown: string) => guideElements(markdown).map(({ line, kind, text }) => `${line} ${kind} ${text}`)
const fenced = (language: string, lines: readonly string[]) => `\`\`\`${language}\n${lines.join('\n')}\n\`\`\``

test('headings and list items of every form', () => {
  expect(texts('# A\n#### B\n- c\n  * d\n1. e\n- [ ] f\n- [x] g')).toEqual([
    '1 heading A',
    '2 heading B',
    '3 item c',
    '4 item d',
    '5 item e',
    '6 item f',
    '7 item g',
  ])
})

test('emphasis and link targets are not part of the text', () => {
  expect(texts('- **Pattern**: `gRPC`\n- [Mesh](../mesh.md) (Gold)')).toEqual([
    '1 item Pattern: gRPC',
    '2 item Mesh (Gold)',
  ])
})

test('every cell of a table, without its ruler', () => {
  expect(texts('| A | B |\n|---|:-:|\n| **c** | |')).toEqual(['1 cell A', '1 cell B', '3 cell c'])
})

test('nodes where they are first drawn, and every edge label', () => {
  const lines = ['graph TD', '  A[Start] -->|< 10ms [fast]| B{Size?}', '  B -->|Large| C(End)', '  A --> C']
  expect(texts(fenced('mermaid', lines))).toEqual([
    '3 node Start',
    '3 node Size?',
    '3 edge < 10ms [fast]',
    '4 node End',
    '4 edge Large',
  ])
})

describe('code', () => {
  test('is one sample, whatever stands in it', () => {
    expect(texts(fenced('python', ['', 'class Pool:', '    # not a heading', '    - 1']))).toEqual([
      '1 sample python: class Pool:',
    ])
  })

  test('that is the guide speaking in YAML lists also gives its items', () => {
    expect(texts(fenced('yaml', ['mesh:', '  - pilot: Discovery', '  tools: [Consul, Eureka]']))).toEqual([
      '1 sample yaml: mesh:',
      '3 item pilot: Discovery',
      '4 item Consul',
      '4 item Eureka',
    ])
  })

  test('that is a manifest does not', () => {
    expect(texts(fenced('yaml', ['apiVersion: v1', 'hosts:', '- a']))).toEqual(['1 sample yaml: apiVersion: v1'])
  })
})

test('the guide of the book has what a count by hand finds', async () => {
  const guide = (await readContent('content')).find((file) => file.path === 'guide/service-communication-guide.md')
  const count = (kind: string) => guideElements(guide?.text ?? '').filter((element) => element.kind === kind).length
  expect(
    Object.fromEntries(['heading', 'cell', 'item', 'node', 'edge', 'sample'].map((kind) => [kind, count(kind)])),
  ).toEqual({
    heading: 31,
    cell: 42,
    item: 67,
    node: 49,
    edge: 22,
    sample: 11,
  })
})
