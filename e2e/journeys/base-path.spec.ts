import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { test as base, expect } from '../fixture.ts'
import { openSite, type Site } from '../fixtures/site.ts'

const BASE = '/x/'
const BUILD_MS = 240_000

/** The site, built and served below a path as GitHub Pages serves a project. */
const test = base.extend<object, { built: string; site: Site }>({
  built: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'signalbox-base-'))
      // The witnesses were replayed by the build that the other journeys run on.
      const env = { ...process.env, DIST: folder, BASE_PATH: BASE, SKIP_REPLAY: '1' }
      execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/build.ts'], { env, stdio: 'pipe' })
      await use(folder)
      rmSync(folder, { recursive: true })
    },
    { scope: 'worker', timeout: BUILD_MS },
  ],
  site: [
    async ({ built }, use) => {
      const site = await openSite(built, BASE)
      await use(site)
      await site.stop()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.url),
})
test.use({ serviceWorkers: 'allow' })
test.describe.configure({ mode: 'serial' })

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const main = (page: Page) => page.getByRole('navigation', { name: 'Main' })

test('Below a path every link, script and picture of every page stays below it', async ({ built, site, request }) => {
  const pages = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(50)
  for (const name of pages) {
    const html = readFileSync(join(built, name), 'utf8')
    const rooted = [...html.matchAll(/\b(?:href|src)="(\/[^"]*)"/g)].map(([, address = '']) => address)
    expect(
      [...new Set(rooted)].filter((address) => !address.startsWith(BASE)),
      name,
    ).toEqual([])
    if (name !== 'frame/frame.html') expect(rooted.length, name).toBeGreaterThan(5)
  }

  for (const address of ['manifest.webmanifest', 'theme.js', 'favicon.svg', 'sw.js', 'frame/frame.html'])
    expect((await request.get(address)).status(), address).toBe(200)
  const manifest = await (await request.get('manifest.webmanifest')).json()
  const from = `${site.url}manifest.webmanifest`
  expect(new URL(manifest.start_url, from).href).toBe(site.url)
  expect(new URL(manifest.scope, from).href).toBe(site.url)
  for (const { src } of manifest.icons) expect((await request.get(new URL(src, from).href)).status(), src).toBe(200)
})

test('Below a path pages are reached by link and by address, and nothing is missing', async ({ page, site }) => {
  await page.goto('./')
  await main(page).getByRole('link', { name: 'Patterns' }).click()
  await expect(page).toHaveURL(`${site.url}patterns`)
  await page.getByRole('main').getByRole('link', { name: 'gRPC', exact: true }).first().click()
  await expect(page).toHaveURL(`${site.url}patterns/grpc`)
  await page.reload()
  await expect(heading(page)).toContainText('gRPC')
  await page.goto('advise/latency?latency=10ms-or-more')
  await expect(heading(page)).toBeVisible()
  expect(site.missing).toEqual([])
})

test('Below a path the policy, the not-found page and the worker hold as well', async ({
  page,
  context,
  site,
  watch,
}) => {
  watch.allow(/Failed to load resource/)
  const home = await page.goto('./')
  expect(home?.headers()['content-security-policy']).toContain("require-trusted-types-for 'script'")
  const unknown = await page.goto('no-such-page')
  expect(unknown?.status()).toBe(404)
  await expect(heading(page)).toHaveText('There is no page at this address')
  await page.goto('./')
  const scope = await page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.scope))
  expect(scope).toBe(site.url)
  await site.stop()
  await context.setOffline(true)
  await page.goto('matrices?role=sync')
  await expect(heading(page)).toBeVisible()
})
