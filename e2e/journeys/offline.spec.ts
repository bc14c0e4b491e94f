import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { listSiteFiles } from '#cli/build/site-files.ts'
import { writeWorker } from '#cli/build/write-worker.ts'
import { test as base, expect } from '../fixture.ts'
import { copyOf, nextRelease, rewriteFiles } from '../fixtures/next-release.ts'
import { BUILT, openSite, type Site } from '../fixtures/site.ts'

/** How long a whole release may take to arrive on a busy machine, in milliseconds. */
const DOWNLOAD = 30_000
const ANSWERED = '?latency=10ms-or-more&coupling=loose&delivery=exactly-once'
const QUERY = '?client=browser&latency=10ms-or-more&coupling=loose'

const test = base.extend<{ site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern
  site: async ({}, use) => {
    const site = await openSite(BUILT)
    await use(site)
    await site.stop()
  },
  baseURL: async ({ site }, use) => use(site.url),
})
test.use({ serviceWorkers: 'allow' })
// Each of them downloads the whole site, some twice.
test.describe.configure({ timeout: 180_000 })

/** Opens the site and waits until everything is on the device. */
async function visitOnce(page: Page, path = '/') {
  await page.goto(path)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: DOWNLOAD })
    .toBe(true)
}

async function goOffline(page: Page, site: Site) {
  await site.stop()
  await page.context().setOffline(true)
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'A new version is ready.' })
const isNext = (page: Page) =>
  page
    .locator('meta[name=release]')
    .count()
    .then((count) => count > 0)
const scripts = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.includes('/assets/'))
      .map((name) => name.slice(name.lastIndexOf('/') + 1)),
  )

test('After one visit every page is there without a connection, whatever its query', async ({ page, site, watch }) => {
  watch.allow(/Failed to load resource/)
  await visitOnce(page)
  await goOffline(page, site)

  const files = (await listSiteFiles(BUILT)).filter((file) => file.when === 'install')
  const pages = files.filter((file) => file.path.endsWith('/'))
  expect(pages.length).toBeGreaterThan(50)
  const texts = await page.evaluate(
    (paths) => Promise.all(paths.map(async (path) => (await fetch(`/${path}?a=b`)).text())),
    pages.map((file) => file.path),
  )
  for (const [i, file] of pages.entries())
    expect(texts[i] === (await readFile(join(BUILT, file.path, 'index.html'), 'utf8')), file.path).toBe(true)

  for (const path of ['/advise/latency', `/recommendation${QUERY}`, '/patterns/grpc/', '/rules', '/guide', '/'])
    if (pages.some((file) => path.startsWith(`/${file.path.slice(0, -1)}`)) || path === '/') {
      const response = await page.goto(path)
      expect(response?.status(), path).toBe(200)
      await expect(heading(page)).toBeVisible()
    }
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Patterns' }).click()
  await expect(page).toHaveURL(/\/patterns$/)
  await expect(heading(page)).toBeVisible()
})

test('Without a connection the stack is still drawn, in a frame that the page cannot look into', async ({
  page,
  site,
  watch,
}) => {
  watch.allow(/Failed to load resource/)
  await visitOnce(page)
  await goOffline(page, site)
  await page.goto(`/recommendation${ANSWERED}`)
  const drawing = page.getByRole('region', { name: /what goes with it, drawing$/ }).locator('svg')
  await expect(drawing.first()).toBeVisible({ timeout: DOWNLOAD })
  const frame = page.locator('iframe[src$="frame/kept.html"]')
  await expect(frame).toHaveAttribute('sandbox', 'allow-scripts')
  expect(await frame.evaluate((one) => (one as HTMLIFrameElement).contentDocument)).toBeNull()
})

test('Without a connection an unknown page is the not-found page, and a missing script is no page at all', async ({
  page,
  site,
  watch,
}) => {
  watch.allow(/Failed to load resource/)
  await visitOnce(page)
  const online = await page.evaluate(async () => (await fetch('/assets/gone-12345678.js')).status)
  expect(online).toBe(404)
  await goOffline(page, site)
  const response = await page.goto('/no-such-page?latency=unknown')
  expect(response?.status()).toBe(404)
  await expect(heading(page)).toHaveText('There is no page at this address')
  const offline = await page.evaluate(() =>
    fetch('/assets/gone-12345678.js').then(
      () => 'answered',
      () => 'failed',
    ),
  )
  expect(offline).toBe('failed')
})

test('A new release waits until it is accepted, and no page ever mixes the two', async ({ page, site, context }) => {
  const next = await nextRelease(BUILT)
  const old = new Set((await listSiteFiles(BUILT)).map((file) => file.path.slice('assets/'.length)))
  const onlyOld = async (where: Page) => (await scripts(where)).filter((name) => !old.has(name))
  const onlyNew = async (where: Page) => (await scripts(where)).filter((name) => old.has(name))

  await visitOnce(page)
  await site.serve(next)
  await page.reload()
  await expect(notice(page)).toBeVisible({ timeout: DOWNLOAD })
  expect(await isNext(page)).toBe(false)

  // The host has nothing of the old release any more: what is asked for now comes from the device.
  const other = await context.newPage()
  await other.goto('/matrices')
  expect(await isNext(other)).toBe(false)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Patterns' }).click()
  await expect(page).toHaveURL(/\/patterns$/)
  await expect(heading(page)).toBeVisible()
  expect(await onlyOld(page)).toEqual([])

  await notice(page).getByRole('button', { name: 'Reload' }).click()
  await expect.poll(() => isNext(page)).toBe(true)
  await expect(heading(page)).toBeVisible()
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Matrices' }).click()
  await expect(page).toHaveURL(/\/matrices$/)
  expect(await scripts(page)).not.toEqual([])
  expect(await onlyNew(page)).toEqual([])

  // The other tab goes on with its own release, and is told.
  await expect(notice(other)).toBeVisible()
  await other.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'How it decides' }).click()
  await expect(other).toHaveURL(/\/how$/)
  await expect(heading(other)).toBeVisible()
  expect(await onlyOld(other)).toEqual([])
  await notice(other).getByRole('button', { name: 'Reload' }).click()
  await expect.poll(() => isNext(other)).toBe(true)
  expect(site.missing).toEqual([])
  await rm(next, { recursive: true })
})

/** Has the browser look for a release, which is not taken. */
async function expectRefused(page: Page) {
  const end = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.update().catch(() => undefined)
    const worker = registration?.installing
    if (worker?.state === 'installing')
      await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }))
    return { worker: worker?.state ?? 'gone', waiting: registration?.waiting !== null }
  })
  expect(['redundant', 'gone']).toContain(end.worker)
  expect(end.waiting).toBe(false)
}

test('A release that is only half on the host is not taken', async ({ page, site, watch }) => {
  watch.allow(/Failed to find a valid digest|Failed to load resource|Failed to fetch/)
  const next = await nextRelease(BUILT)
  await rewriteFiles(join(next, 'patterns'), /\.html$/, (text) => `${text} `)
  await visitOnce(page)
  await site.serve(next)
  await page.reload()
  await expectRefused(page)
  await page.reload()
  await expect(heading(page)).toBeVisible()
  expect(await isNext(page)).toBe(false)
  await expect(notice(page)).toBeHidden()
  await rm(next, { recursive: true })
})

test('A release is taken once it is whole, also where the host answered with a page for what it did not have yet', async ({
  browser,
  site,
}) => {
  // A context of its own: where requests are watched, the browser keeps no answers.
  const page = await browser.newPage({ serviceWorkers: 'allow', baseURL: site.url })
  const next = await nextRelease(BUILT)
  const half = await copyOf(next)
  // Such a host says of its answer what it says of every script: that it holds for ever.
  await rewriteFiles(join(half, 'assets'), /^(?:engine|advice)-.*\.js$/, () => '<!doctype html><title>Home</title>')
  await visitOnce(page)
  await site.serve(half)
  await page.reload()
  await expectRefused(page)
  await site.serve(next)
  await page.reload()
  await expect(notice(page)).toBeVisible({ timeout: DOWNLOAD })
  await notice(page).getByRole('button', { name: 'Reload' }).click()
  await expect.poll(() => isNext(page)).toBe(true)
  await page.close()
  await Promise.all([next, half].map((folder) => rm(folder, { recursive: true })))
})

test('What is kept on first use is kept only when it is what the release lists', async ({ page, site, watch }) => {
  watch.allow(/Failed to find a valid digest/)
  const script = (await listSiteFiles(BUILT)).find((file) => file.when === 'use')?.path ?? ''
  const whole = await readFile(join(BUILT, script), 'utf8')
  const half = await copyOf(BUILT)
  await rewriteFiles(join(half, 'frame'), /^frame-more-/, () => '<!doctype html><title>Home</title>')
  const asked = () => page.evaluate(async (path) => (await fetch(`/${path}`)).text(), script)
  await visitOnce(page)
  await site.serve(half)
  expect(await asked()).toContain('<title>Home</title>')
  await site.serve(BUILT)
  expect(await asked()).toBe(whole)
  await goOffline(page, site)
  expect(await asked()).toBe(whole)
  await rm(half, { recursive: true })
})

test('A site that gives up offline use takes everything back', async ({ page, site }) => {
  const last = await copyOf(BUILT)
  await writeWorker({ folder: last, offline: 'off' })
  await visitOnce(page)
  await site.serve(last)
  await page.reload()
  await expect
    .poll(() =>
      page.evaluate(async () => [
        (await navigator.serviceWorker.getRegistrations()).length,
        (await caches.keys()).length,
      ]),
    )
    .toEqual([0, 0])
  await rm(last, { recursive: true })
})

test('A chosen theme is there before the text of a kept page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await visitOnce(page)
  await page.getByLabel('Theme').selectOption('dark')
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return
      observer.disconnect()
      Object.assign(window, { themeAtText: document.documentElement.dataset.theme ?? 'none' })
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto('/patterns')
  expect(await page.evaluate(() => (window as unknown as { themeAtText: string }).themeAtText)).toBe('dark')
})
