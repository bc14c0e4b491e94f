import type { GuideElement } from './guide-element.ts'

const NODE = /\b([A-Za-z]\w*)(?:\[([^\]]*)\]|\{([^}]*)\}|\(([^)]*)\))/g
const EDGE = /[-=.]+>?\|([^|]*)\|/g

/**
 * Node labels (where each node is first drawn) and edge labels of one Mermaid graph.
 * @param firstLine line of the guide on which the first of `lines` stands
 */
export function mermaidElements(lines: readonly string[], firstLine: number): readonly GuideElement[] {
  const drawn = new Set<string>()
  return lines.flatMap((text, index) => {
    const line = firstLine + index
    const nodes: GuideElement[] = []
    // An edge label may hold brackets of its own, so it is taken out before nodes are looked for.
    for (const [, id, box, decision, round] of text.replace(EDGE, '-->').matchAll(NODE)) {
      if (drawn.has(id ?? '')) continue
      drawn.add(id ?? '')
      nodes.push({
        line,
        kind: 'node',
        text: (box ?? decision ?? round ?? '').trim(),
      })
    }
    const edges = [...text.matchAll(EDGE)].map(([, label]) => ({
      line,
      kind: 'edge' as const,
      text: (label ?? '').trim(),
    }))
    return [...nodes, ...edges]
  })
}
