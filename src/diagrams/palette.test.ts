import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Ink, inColours, ink, PALETTE, themeable } from './palette.ts'

const inks = Object.entries(PALETTE) as [Ink, (typeof PALETTE)[Ink]][]
const styles = readFileSync('src/app/styles.css', 'utf8')
const drawing = readFileSync('src/diagrams/diagram.css', 'utf8')

const pair = (css: string, name: string) =>
  css.match(new RegExp(`--${name}:\\s*light-dark\\((#\\w+),\\s*(#\\w+)\\)`))?.slice(1)

describe('the palette of drawings', () => {
  test.each(inks)('has for %s the colours that the page gives it', (name, { light, dark }) => {
    const token = drawing.match(new RegExp(`--diagram-${name}:\\s*var\\(--([\\w-]+)\\)`))?.[1]
    expect(token ? pair(styles, token) : pair(drawing, `diagram-${name}`)).toEqual([light, dark])
  })

  test('gives Mermaid markers that differ from each other and from every real colour', () => {
    const markers = inks.map(([, tone]) => tone.marker)
    const real = inks.flatMap(([, tone]) => [tone.light, tone.dark])
    expect(new Set([...markers, ...real]).size).toBe(markers.length + new Set(real).size)
  })

  test('replaces markers, as hex in either case and as rgb(), by variables', () => {
    const { marker } = PALETTE.text
    const rgb = [1, 3, 5].map((at) => Number.parseInt(marker.slice(at, at + 2), 16)).join(', ')
    expect(themeable(`fill:${marker} ${marker.toUpperCase()} rgb(${rgb})`)).toBe(
      `fill:${ink('text')} ${ink('text')} ${ink('text')}`,
    )
  })

  test('leaves no variable in a file that leaves the page', () => {
    const svg = inks.map(([name]) => `<path fill="${ink(name)}" stroke="var(--diagram-${name})"/>`).join('')
    const out = inColours(svg, 'dark')
    expect(out).not.toContain('var(')
    expect(out).toContain(`fill="${PALETTE.node.dark}"`)
  })
})
