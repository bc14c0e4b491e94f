import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DiagramModel } from '#schema/diagram/diagram.ts'
import { CIRCLE, TREE } from './fixture.ts'
import { mermaidIds } from './mermaid-ids.ts'
import { toMermaid } from './to-mermaid.ts'

describe('the Mermaid text of a model', () => {
  test('holds title, nodes by shape and labelled edges', () => {
    expect(toMermaid(TREE)).toBe(
      `flowchart TB
  accTitle: A choice
  accDescr: One question, two ends.
  n_root(["Start"])
  n_ask{"Fast?"}
  n_end["REST"]
  n_graph["gRPC"]
  n_root --> n_ask
  n_ask -->|"No"| n_end
  n_ask -->|"Yes"| n_graph
`,
    )
  })

  test('puts grouped nodes into their subgraph and draws dashed lines and lines both ways', () => {
    const text = toMermaid(CIRCLE)
    expect(text).toContain(
      'subgraph g_ours ["Our side"]\n    n_a["Service A<br/>retries"]\n    n_b("Service B")\n  end',
    )
    expect(text).toContain('n_q -.-> n_b')
    expect(text).toContain('n_b <-->|"HTTP"| n_a')
  })

  test('breaks the label of a decision in two, because a diamond is as high as it is wide', () => {
    const model = { ...TREE, nodes: [{ id: 'x', label: 'Delivery guarantee?', shape: 'decision' as const }], edges: [] }
    expect(toMermaid(model)).toContain('n_x{"Delivery<br/>guarantee?"}')
  })

  test('has as many statements as the model has nodes and edges, whatever stands in labels and ids', () => {
    const word = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('end', '"]', '%%{init}%%', 'a --> b', '\nX[y]', '#quot;', 'click x'),
    )
    const node = fc.record({
      id: word,
      label: word,
      note: fc.option(word, { nil: undefined }),
      shape: fc.constantFrom('box' as const, 'decision' as const),
    })
    fc.assert(
      fc.property(fc.uniqueArray(node, { selector: (entry) => entry.id, maxLength: 6 }), (nodes) => {
        const edges = nodes
          .slice(1)
          .map((entry, index) => ({ from: nodes[index]?.id ?? '', to: entry.id, label: entry.label }))
        const model: DiagramModel = { ...TREE, nodes, edges }
        const lines = toMermaid(model).trimEnd().split('\n').slice(3)
        expect(lines).toHaveLength(nodes.length + edges.length)
        for (const line of lines.slice(0, nodes.length)) expect(line).toMatch(/^ {2}n_\w*(?:\["[^"]*"\]|\{"[^"]*"\})$/)
        for (const line of lines.slice(nodes.length)) expect(line).toMatch(/^ {2}n_\w* -->\|"[^"]*"\| n_\w*$/)
      }),
    )
  })

  test('gives two ids that differ only in punctuation different names', () => {
    const ids = mermaidIds({
      nodes: [
        { id: 'a-b', label: '', shape: 'box' },
        { id: 'a_b', label: '', shape: 'box' },
      ],
      groups: [],
    })
    expect(new Set(ids.values()).size).toBe(2)
  })
})
