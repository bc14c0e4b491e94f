import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { DiagramEdge, DiagramModel, DiagramNode } from '#schema/diagram/diagram.ts'

type Book = Pick<AdviceKnowledge, 'patterns' | 'candidates' | 'vocabulary'>

const ROOT = 'service-communication'

/** The guide's map of communication: style, pattern and what the pattern is good at. Holds the candidates that the guide gives such a word. */
export function hierarchyModel({ patterns, candidates, vocabulary }: Book): DiagramModel {
  const shown = candidates.flatMap((id) => patterns[id] ?? []).filter((pattern) => pattern.goodAt !== undefined)
  const styles = vocabulary.styles.terms.filter((style) => shown.some((pattern) => pattern.style === style.id))
  const nodes: DiagramNode[] = [{ id: ROOT, label: 'Service communication', shape: 'stadium' }]
  const edges: DiagramEdge[] = []
  for (const style of styles) {
    nodes.push({ id: style.id, label: style.label, shape: 'round' })
    edges.push({ from: ROOT, to: style.id })
    for (const pattern of shown.filter((entry) => entry.style === style.id)) {
      const word = `${pattern.id}-good-at`
      nodes.push({ id: pattern.id, label: pattern.name, shape: 'box', to: `/patterns/${pattern.id}` })
      nodes.push({ id: word, label: pattern.goodAt ?? '', shape: 'round' })
      edges.push({ from: style.id, to: pattern.id }, { from: pattern.id, to: word })
    }
  }
  return {
    id: 'hierarchy',
    title: 'Communication pattern hierarchy',
    description: `${styles.map((style) => style.label).join(' and ')} communication, the patterns of each, and what each pattern is good at.`,
    direction: 'right',
    nodes,
    edges,
    groups: [],
  }
}
