import { expect, test } from 'vitest'
import { exampleReport } from '#schema/report/example-report.ts'
import type { Inline } from '#schema/report/report.ts'
import { termFinder } from './find-terms.ts'
import { markInlines } from './mark-inlines.ts'
import { markSection } from './mark-terms.ts'

const find = termFinder({ terms: [{ id: 'word', label: 'Word', meaning: 'It means.' }] })
const report = exampleReport(() => 'a word')

/** Every inline of a value, wherever it is. */
function inlinesIn(value: unknown): readonly Inline[] {
  if (Array.isArray(value)) return value.flatMap(inlinesIn)
  if (typeof value !== 'object' || value === null) return []
  const inline = 'kind' in value && 'text' in value ? [value as Inline] : []
  return [...inline, ...Object.values(value).flatMap(inlinesIn)]
}
const marked = {
  lead: markInlines(find)(report.lead),
  sections: report.sections.map((section) => markSection(section, find)),
}
const isMarked = (inline: Inline) => inline.kind === 'text' && inline.term === 'word'

test('a term is marked once in the lead and once in each section that has a plain text', () => {
  expect(inlinesIn(marked.lead).filter(isMarked)).toHaveLength(1)
  for (const section of marked.sections) {
    const plain = inlinesIn(section).filter(
      (inline) => inline.kind === 'text' && !inline.quiet && /word/.test(inline.text),
    )
    expect(inlinesIn(section).filter(isMarked)).toHaveLength(plain.length > 0 ? 1 : 0)
  }
})

test('links, citations and what is quiet are left alone, and no text is lost', () => {
  expect(inlinesIn(marked).filter((inline) => inline.kind === 'text' && inline.quiet && inline.term)).toEqual([])
  const text = (value: unknown) =>
    inlinesIn(value)
      .map((inline) => inline.text)
      .join('')
  expect(text([marked.lead, marked.sections])).toBe(text([report.lead, report.sections]))
})
