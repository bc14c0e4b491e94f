import { readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { shippedPackages } from '#cli/build/third-party.ts'
import { expect, test } from '../fixture.ts'
import { BUILT } from '../fixtures/site.ts'

const FILES = readdirSync(BUILT, { recursive: true, encoding: 'utf8' })
const TEXTS = FILES.filter((name) => /\.(?:html|js|css|json|txt|svg|webmanifest)$/.test(name))
const read = (name: string) => readFileSync(join(BUILT, name), 'utf8')

test('No built file tells of the machine that it was built on, and there are no source maps', () => {
  expect(TEXTS.length).toBeGreaterThan(100)
  expect(FILES.filter((name) => name.endsWith('.map'))).toEqual([])
  const places = [`${process.cwd()}/`, `${homedir()}/`, 'sourceMappingURL=']
  expect(TEXTS.filter((name) => places.some((place) => read(name).includes(place)))).toEqual([])
})

test('The terms of all code of others that is in the site come with it, and none of them asks for more', async () => {
  const notices = read('THIRD-PARTY-NOTICES.txt')
  for (const name of ['react', 'react-dom', '@tanstack/react-router', 'zustand', 'mermaid', 'dompurify', 'd3-shape'])
    expect(notices).toMatch(new RegExp(`^${name} \\d[\\d.]*`, 'm'))
  expect(notices).not.toMatch(/^elkjs /m)
  const heads = [...notices.matchAll(/^(\S+) (\d\S*)(?: \((.+)\))?\n-+$/gm)]
  expect(heads.length).toBeGreaterThan(50)
  const free = /^(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|Unlicense|\(MPL-2\.0 OR Apache-2\.0\))$/
  // Its package.json names no licence; the file beside it is the MIT licence.
  expect(
    heads.filter(([, name, , licence]) => name !== 'khroma' && !free.test(licence ?? '')).map(([head]) => head),
  ).toEqual([])
  expect(notices.match(/brings no text/g) ?? []).toEqual([])
  expect((await shippedPackages([])).length).toBe(2)
})
