/* Prints a coverage row for every element of the guide that content/coverage.yaml does not list yet. */
import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { GuideElement } from '#knowledge/guide-element.ts'
import { elementKey } from '#knowledge/guide-element.ts'
import { guideElements } from '#knowledge/guide-elements.ts'

const GUIDE = 'guide/service-communication-guide.md'
const COVERAGE = 'content/coverage.yaml'

const rows: readonly GuideElement[] = existsSync(COVERAGE)
  ? (parse(readFileSync(COVERAGE, 'utf8'))?.elements ?? [])
  : []
const listed = new Set(rows.map(elementKey))
const missing = guideElements(readFileSync(`content/${GUIDE}`, 'utf8')).filter(
  (element) => !listed.has(elementKey(element)),
)

if (rows.length === 0) console.log(`guide: ${GUIDE}\nelements:`)
for (const { line, kind, text } of missing)
  console.log(`  - { line: ${line}, kind: ${kind}, text: ${JSON.stringify(text)}, carriedBy: "" }`)
console.error(
  missing.length === 0 ? 'Every element of the guide is listed.' : `${missing.length} elements are not listed yet.`,
)
