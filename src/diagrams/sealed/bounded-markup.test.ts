import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isBounded } from './bounded-markup.ts'
import { LIMITS } from './limits.ts'

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`
const nested = (depth: number) => '<g>'.repeat(depth) + '</g>'.repeat(depth)

test('our own drawings are well within the limits', () => {
  const drawings = readdirSync('content/diagrams').filter((name) => name.endsWith('.svg'))
  expect(drawings.length).toBeGreaterThan(3)
  for (const name of drawings) expect(isBounded(readFileSync(`content/diagrams/${name}`, 'utf8')), name).toBe(true)
})

test.each([
  ['', true],
  ['words > words', true],
  [svg('<path d="M0 0"/><text x="1">a &lt; b</text><br>'), true],
  [svg(nested(LIMITS.depth - 1)), true],
  [svg(nested(LIMITS.depth)), false],
  [svg('<g></g>'.repeat(LIMITS.elements - 1)), true],
  [svg('<path/>'.repeat(LIMITS.elements)), false],
  [`<svg>${'<g>'.repeat(124_000)}`, false],
  [svg(`<g${' data-a=""'.repeat(LIMITS.attributes - 1)}></g>`), true],
  [svg(`<g${' data-a=""'.repeat(LIMITS.attributes)}></g>`), false],
])('%# is bounded or not by how deep and how large it is', (markup, bounded) => {
  expect(isBounded(markup)).toBe(bounded)
})

test.each([
  ['an end that closes another element', svg('<g></path>')],
  ['an end without a start', '</g>'],
  ['a start without an end', '<svg><g></g>'],
  ['a value without quotes, in which a quote would hide tags', svg('<g a=b"><g></g><g c="></g>')],
  ['a value with a tag, which ends a text area', svg('<textarea><g a="</textarea><b>"></g></textarea>')],
  ['a comment', svg('<!-- <g> -->')],
  ['a tag that never ends', '<svg a="'],
  ['marks that are opened again after each paragraph', svg(`${'<p><b>'.repeat(100)}${'</b></p>'.repeat(100)}`)],
  ['marks that only seem closed', svg('<b/>')],
])('%s is refused', (_, markup) => {
  expect(isBounded(markup)).toBe(false)
})

test('two marks within each other are taken in, as around words', () => {
  expect(isBounded(svg('<b><i>words</i></b>'))).toBe(true)
})
