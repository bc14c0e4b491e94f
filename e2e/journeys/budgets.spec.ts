import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page, Route } from '@playwright/test'
import { FRAME_BUDGET, ROUTE_BUDGETS, STYLES_BUDGET } from '#cli/build/budgets.ts'
import { expect, test } from '../fixture.ts'
import { BUILT } from '../fixtures/site.ts'

/** A page that has asked for nothing for this long asks for nothing more by itself, in milliseconds. */
const REST = 1_000

interface Loaded {
  readonly path: string
  readonly bytes: number
  /** Asked for before the page took answers. */
  readonly first: boolean
}

/**
 * Everything that a page has loaded while nobody touched it; `bytes` as they came over the line.
 * @param meanwhile names of scripts that are kept back until the page takes answers: one that waits for them never does
 */
async function loadUntouched(page: Page, path: string, meanwhile: readonly string[]): Promise<readonly Loaded[]> {
  const heldBack: Route[] = []
  let takesAnswers = false
  await page.route(
    (url) => isOneOf(meanwhile, url.pathname),
    (route) => (takesAnswers ? route.continue() : heldBack.push(route)),
  )
  await page.goto(path, { waitUntil: 'load' })
  await expect.poll(() => page.evaluate(() => performance.getEntriesByName('app-interactive').length)).toBe(1)
  takesAnswers = true
  expect(heldBack.length, 'scripts that come meanwhile').toBe(meanwhile.length)
  for (const route of heldBack) await route.continue()
  const read = () =>
    page.evaluate(() => {
      const ready = performance.getEntriesByName('app-interactive')[0]?.startTime ?? 0
      const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      return (entries as PerformanceResourceTiming[]).map((entry) => ({
        path: new URL(entry.name).pathname,
        bytes: entry.encodedBodySize,
        first: entry.startTime <= ready,
      }))
    })
  let before = -1
  let loaded = await read()
  while (loaded.length !== before) {
    before = loaded.length
    await page.waitForTimeout(REST)
    loaded = await read()
  }
  return loaded
}

const isOneOf = (names: readonly string[], path: string) =>
  names.some((name) => path.startsWith(`/assets/${name}-`) && path.endsWith('.js'))
const sum = (loaded: readonly Loaded[]) => loaded.reduce((all, { bytes }) => all + bytes, 0)
const isScript = ({ path }: Loaded) => path.endsWith('.js')

for (const [path, budget] of Object.entries(ROUTE_BUDGETS))
  test(`${path} keeps within its bytes`, async ({ page }) => {
    // Requests of a frame are no entries of the page's own clock.
    const ofFrame: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/frame/')) ofFrame.push(request.url())
    })
    const { meanwhile = [] } = budget
    const loaded = await loadUntouched(page, path, meanwhile)
    const awaited = loaded.filter((one) => isScript(one) && one.first && !isOneOf(meanwhile, one.path))
    const figures = { script: sum(awaited), total: sum(loaded) }
    test.info().annotations.push({ type: 'bytes', description: JSON.stringify(figures) })
    expect(figures.script).toBeGreaterThan(50_000)
    expect.soft(figures.script, 'script until the page takes answers').toBeLessThanOrEqual(budget.script)
    expect.soft(figures.total, 'everything').toBeLessThanOrEqual(budget.total)
    // The stack of a recommendation is drawn live; no other page draws anything by itself.
    if (!path.startsWith('/recommendation'))
      expect(ofFrame, 'Mermaid is fetched when somebody asks for a drawing').toEqual([])
  })

test('No page carries more styles than its budget', () => {
  const pages = readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
  const sizes = pages
    .filter((name) => !name.startsWith('frame'))
    .map((name) => {
      const styles = [...readFileSync(join(BUILT, name), 'utf8').matchAll(/<style>([\s\S]*?)<\/style>/g)]
      return { name, bytes: gzipSync(styles.map(([, text]) => text).join('')).length }
    })
  expect(Math.min(...sizes.map(({ bytes }) => bytes))).toBeGreaterThan(1_000)
  expect(sizes.filter(({ bytes }) => bytes > STYLES_BUDGET).map(({ name, bytes }) => `${name}: ${bytes}`)).toEqual([])
})

test('Mermaid is in the sealed frame’s own scripts and in none of a page’s, and the first of them is small enough', () => {
  const scripts = (folder: string) =>
    readdirSync(join(BUILT, folder))
      .filter((name) => name.endsWith('.js'))
      .map((name) => ({ name, text: readFileSync(join(BUILT, folder, name), 'utf8') }))
  const withMermaid = (folder: string) =>
    scripts(folder).filter(({ text }) => text.includes('UnknownDiagramError') || text.includes('mermaidAPI'))
  expect(withMermaid('frame').length).toBe(2)
  expect(withMermaid('assets').map(({ name }) => name)).toEqual([])
  const first = scripts('frame').find(({ name }) => name.startsWith('frame-main-'))
  expect(gzipSync(first?.text ?? '').length).toBeGreaterThan(50_000)
  expect(gzipSync(first?.text ?? '').length).toBeLessThanOrEqual(FRAME_BUDGET)
})
