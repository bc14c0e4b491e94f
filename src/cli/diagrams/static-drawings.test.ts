import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { edgeKey } from '#diagrams/edge-key.ts'
import { staticModels } from '#diagrams/models/static-models.ts'
import { svgTree } from '#diagrams/svg-tree.ts'
import { toMermaid } from '#diagrams/to-mermaid.ts'
import { loadKnowledge } from '#knowledge/load.ts'
import type { SvgNode } from '#schema/diagram/drawing.ts'
import { sourceHasher } from './source-hash.ts'

const FOLDER = 'content/diagrams'
const REMEDY = 'Run `npm run diagrams` and commit what it writes.'
const models = staticModels(await loadKnowledge())
const hash = await sourceHasher()

const read = (name: string) => readFileSync(`${FOLDER}/${name}`, 'utf8')
const all = (node: SvgNode): readonly SvgNode[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child))),
]
const values = (nodes: readonly SvgNode[], name: string) =>
  nodes.flatMap((node) => (node.props[name] === undefined ? [] : [String(node.props[name])]))

describe.each(models.map((model) => [model.id, model] as const))('the committed drawing %s', (id, model) => {
  const text = toMermaid(model)
  const nodes = all(svgTree(read(`${id}.svg`)))

  test('was made from the content of today', () => {
    expect(read(`${id}.mmd`), REMEDY).toBe(text)
    expect(nodes[0]?.props['data-source-hash'], REMEDY).toBe(hash(text))
  })

  test('has every node and every line of its model, and no other', () => {
    expect(values(nodes, 'data-node').sort()).toEqual(model.nodes.map((node) => node.id).sort())
    const lines = nodes.filter(
      (node) => String(node.props.className).startsWith('edge '.trim()) && node.props['data-edge'] !== undefined,
    )
    expect(values(lines, 'data-edge').sort()).toEqual(model.edges.map(edgeKey).sort())
  })

  test('takes every colour from the page, and no text is below 12 pixels', () => {
    const colours = [...values(nodes, 'fill'), ...values(nodes, 'stroke')].filter((colour) => colour !== 'none')
    expect(colours.filter((colour) => !colour.startsWith('var(--diagram-'))).toEqual([])
    expect(
      values(nodes, 'fontSize')
        .map(Number)
        .filter((size) => !(size >= 12)),
    ).toEqual([])
  })

  test('fits a panel of 700 pixels with its text at 12 pixels or more', () => {
    const [, , width] = String(nodes[0]?.props.viewBox).split(' ').map(Number)
    const smallest = Math.min(...values(nodes, 'fontSize').map(Number))
    expect((width ?? 0) * (12 / smallest)).toBeLessThanOrEqual(700)
  })
})

test('no drawing is left over from a diagram that is gone', () => {
  const kept = models.flatMap((model) => [`${model.id}.mmd`, `${model.id}.svg`])
  expect(readdirSync(FOLDER).sort()).toEqual(kept.sort())
})
