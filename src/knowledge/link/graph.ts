/** What leads where: node -> the nodes that it leads to. */
export type Graph = ReadonlyMap<string, readonly string[]>

/** Each loop once, as the nodes on it in order, ending where it began. */
export function loopsIn(graph: Graph): readonly (readonly string[])[] {
  const done = new Set<string>()
  const loops: string[][] = []
  const visit = (node: string, trail: readonly string[]) => {
    const back = trail.indexOf(node)
    if (back >= 0) loops.push([...trail.slice(back), node])
    if (back >= 0 || done.has(node)) return
    for (const next of graph.get(node) ?? []) visit(next, [...trail, node])
    done.add(node)
  }
  for (const node of graph.keys()) visit(node, [])
  return loops
}

/** Every node that can be reached from `start`, itself included. */
export function reachable(graph: Graph, start: string): ReadonlySet<string> {
  const reached = new Set([start])
  for (const node of reached) for (const next of graph.get(node) ?? []) reached.add(next)
  return reached
}
