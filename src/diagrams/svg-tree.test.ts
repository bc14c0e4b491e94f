import { describe, expect, test } from 'vitest'
import { svgTree } from './svg-tree.ts'

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" font-size="14" text-anchor="middle" aria-label="A &amp; B">
<g class="edges" stroke-width="1.2"><g data-edge="a&gt;b"><path d="M0 0" stroke-dasharray="4 4"/></g></g>
<g data-node="a"><text><tspan x="0" y="4">A &lt; B</tspan></text></g></svg>
`

describe('a drawing as data', () => {
  test('has attributes under their React names and no text between elements', () => {
    const tree = svgTree(SVG)
    expect(tree.props).toMatchObject({
      viewBox: '0 0 9 9',
      fontSize: '14',
      textAnchor: 'middle',
      'aria-label': 'A & B',
    })
    expect(tree.children).toHaveLength(2)
    const [edges, node] = tree.children
    expect(edges).toMatchObject({ tag: 'g', props: { className: 'edges', strokeWidth: '1.2' } })
    expect(edges).toMatchObject({
      children: [{ props: { 'data-edge': 'a>b' }, children: [{ props: { strokeDasharray: '4 4' } }] }],
    })
    expect(node).toMatchObject({ children: [{ tag: 'text', children: [{ tag: 'tspan', children: ['A < B'] }] }] })
  })

  test.each([
    '<svg><script>x</script></svg>',
    '<svg><foreignObject></foreignObject></svg>',
    '<svg><a href="/"></a></svg>',
    '<svg><style></style></svg>',
  ])('refuses %s', (svg) => {
    expect(() => svgTree(svg)).toThrow('A drawing has no use for')
  })

  test('refuses what is no drawing', () => {
    expect(() => svgTree('hello')).toThrow('one <svg> element')
  })
})
