import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../fixture.ts'
import { entries, KINDS } from './corpus.ts'

/** Kinds of hostile input that are written down elsewhere and wait for a way in, with what a way in would look like in the build. */
const WAITING: Readonly<Record<string, RegExp>> = {
  'share-url': /DecompressionStream/,
  'import-json': /type:\s*["'`]file["'`]|type="file"/,
  'import-yaml': /type:\s*["'`]file["'`]|type="file"/,
  'import-compose': /docker-?compose/i,
}

test('Every kind of hostile input that has a way in is run', () => {
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, entries(kind).length]))
  console.log(`Hostile inputs run: ${JSON.stringify(counts)}`)
  expect(counts).toEqual({ 'search-param': 31, 'stored-state': 46, 'free-text-title': 59, 'mermaid-text': 115 })
})

test('Kinds of hostile input without a way in have none: as soon as one opens, its entries have to be run', () => {
  console.log(`No way in yet: ${Object.keys(WAITING).join(', ')}`)
  const scripts = readdirSync(join(process.env.DIST ?? 'dist', 'assets')).filter((name) => name.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(5)
  const opened = Object.entries(WAITING).filter(([, sign]) =>
    scripts.some((name) => sign.test(readFileSync(join(process.env.DIST ?? 'dist', 'assets', name), 'utf8'))),
  )
  expect(opened.map(([kind]) => kind)).toEqual([])
})
