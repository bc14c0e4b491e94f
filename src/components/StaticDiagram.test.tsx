import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Lit, SvgNode } from '#schema/diagram/drawing.ts'
import { StaticDiagram } from './StaticDiagram.tsx'

const node = (id: string): SvgNode => ({
  tag: 'g',
  props: { className: 'node box', 'data-node': id },
  children: [{ tag: 'text', props: { fontSize: '14' }, children: [id] }],
})
const edge = (key: string): SvgNode => ({ tag: 'g', props: { className: 'edge', 'data-edge': key }, children: [] })
const SVG: SvgNode = {
  tag: 'svg',
  props: { viewBox: '0 0 700 100', className: 'diagram', 'aria-label': 'A drawing' },
  children: [
    { tag: 'desc', props: {}, children: ['What it shows.'] },
    { tag: 'g', props: { className: 'edges' }, children: [edge('a>b'), edge('a>c')] },
    { tag: 'g', props: { className: 'nodes' }, children: [node('a'), node('b'), node('c')] },
  ],
}
const LIT: Lit = { nodes: new Set(['a', 'b']), edges: new Set(['a>b']), dimmed: new Set(['c', 'a>c']), current: 'b' }

const classes = (html: string) =>
  Object.fromEntries(
    Array.from(html.matchAll(/data-(?:node|edge)="([^"]*)" class="([^"]*)"/g), ([, id, names]) => [id, names]),
  )

describe('a static drawing', () => {
  test('marks nothing without a path', () => {
    expect(classes(renderToStaticMarkup(<StaticDiagram svg={SVG} />))).toEqual({
      'a&gt;b': 'edge',
      'a&gt;c': 'edge',
      a: 'node box',
      b: 'node box',
      c: 'node box',
    })
  })

  test('marks the path, the place and what is out of reach by classes', () => {
    expect(classes(renderToStaticMarkup(<StaticDiagram svg={SVG} lit={LIT} />))).toEqual({
      'a&gt;b': 'edge lit',
      'a&gt;c': 'edge dimmed',
      a: 'node box lit',
      b: 'node box current',
      c: 'node box dimmed',
    })
  })

  test('is an image with a name, never smaller than text of 12 pixels allows and larger than drawn only to fill its box', () => {
    const html = renderToStaticMarkup(<StaticDiagram svg={SVG} />)
    expect(html).toContain('role="img"')
    expect(html).toContain('aria-label="A drawing"')
    expect(html).toMatch(/clamp\(600px, 100%, max\(700px, var\(--diagram-fill, 0\) \* [^;]*1400px\)\)\)/)
  })
})
