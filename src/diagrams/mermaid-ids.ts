import type { DiagramModel } from '#schema/diagram/diagram.ts'

/**
 * Mermaid's name of every node and group of a model, in order. Mermaid reads `end`, `default` and `graph` as keywords even at the
 * start of a longer id, hence the prefix; two ids that differ only in their punctuation get a number.
 */
export function mermaidIds(model: Pick<DiagramModel, 'nodes' | 'groups'>): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  const taken = new Set<string>()
  const add = (id: string, prefix: string) => {
    const plain = prefix + id.replace(/[^A-Za-z0-9]/g, '_')
    let name = plain
    for (let n = 2; taken.has(name); n++) name = `${plain}_${n}`
    taken.add(name)
    ids.set(prefix + id, name)
  }
  for (const node of model.nodes) add(node.id, 'n_')
  for (const group of model.groups) add(group.id, 'g_')
  return ids
}
