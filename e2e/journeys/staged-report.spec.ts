import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixture.ts'
import { settled } from '../fixtures/settled.ts'
import { recommendationPage } from '../pages/recommendation-page.ts'

const ADDRESS = '/recommendation?latency=10ms-or-more&coupling=loose&delivery=exactly-once'

/** Holds back what matches until it is let go. */
async function holdBack(page: Page, files: string) {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(files, async (route) => {
    await released
    await route.fallback()
  })
  return () => release()
}

const LIBRARY = '**/assets/library-*.js'
const IN_THE_LIBRARY = ['## What you gain and what it costs', '## What has changed since the guide', '## Sources']

/** What the next saved file says. */
async function savedText(page: Page, save: () => Promise<void>): Promise<string> {
  const downloading = page.waitForEvent('download')
  await save()
  return readFileSync(await (await downloading).path(), 'utf8')
}

const following = (page: Page) => page.getByRole('status').filter({ hasText: 'The reasons follow' })
const headOf = (page: Page) =>
  recommendationPage(page)
    .report.locator('header')
    .evaluate((header) => ({ words: header.textContent, box: header.getBoundingClientRect().toJSON() }))

test('The verdict is there before its reasons, and stays where it is when they come', async ({ page }) => {
  const release = await holdBack(page, '**/assets/advice-*.js')
  const { report, verdict, section } = recommendationPage(page)
  await page.goto(ADDRESS)
  await expect(verdict).toBeVisible()
  await expect(following(page)).toBeVisible()
  await expect(section('The stack')).toHaveCount(0)
  const before = await headOf(page)
  const term = report.locator('header').getByRole('button').first()
  await term.focus()
  release()
  await settled(page)
  await expect(following(page)).toHaveCount(0)
  expect(await headOf(page)).toEqual(before)
  await expect(term).toBeFocused()
})

test('When the reasons cannot be loaded the verdict stays, and says so', async ({ page, watch }) => {
  watch.allow(/Failed to load resource|dynamically imported module/)
  await page.route('**/assets/advice-*.js', (route) => route.abort())
  await page.goto(ADDRESS)
  const { verdict } = recommendationPage(page)
  await expect(verdict).toBeVisible()
  await expect(page.getByText('The reasons could not be loaded.')).toBeVisible()
  await expect(verdict).toBeVisible()
  await expect(page.locator('main [aria-busy=true]')).toHaveCount(0)
})

test('When what comes first cannot be loaded, the whole report comes all the same', async ({ page, watch }) => {
  watch.allow(/Failed to load resource|dynamically imported module/)
  await page.route('**/assets/verdict-*.js', (route) => route.abort())
  await page.goto(ADDRESS)
  const { ready, verdict } = recommendationPage(page)
  await ready()
  await expect(verdict).toBeVisible()
})

test('When nothing that weighs can be loaded, the page says so', async ({ page, watch }) => {
  watch.allow(/Failed to load resource|dynamically imported module/)
  await page.route('**/assets/engine-*.js', (route) => route.abort())
  await page.goto(ADDRESS)
  await expect(page.getByRole('alert')).toContainText(
    'A part of the page could not be loaded. Your answers are in its address.',
  )
  await expect(page.locator('main [aria-busy=true]')).toHaveCount(0)
})

test('The verdict has the line for itself: what any page fetches later comes after it, or once somebody goes on', async ({
  page,
}) => {
  const later: string[] = []
  page.on('request', (request) => {
    if (/\.css$|\/assets\/(?:come-to-rest|register)-/.test(request.url())) later.push(request.url())
  })
  const opened = async () => {
    const release = await holdBack(page, '**/assets/verdict-*.js')
    await page.goto(ADDRESS)
    await page.waitForFunction(() => performance.getEntriesByName('app-interactive').length > 0)
    // Time enough for anything that only waits for the page to take answers.
    await page.waitForTimeout(300)
    expect(later).toEqual([])
    return release
  }
  const release = await opened()
  release()
  await settled(page)
  expect(later).toHaveLength(3)

  later.length = 0
  await opened()
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Patterns' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Patterns' })).toBeVisible()
  expect(later).toHaveLength(3)
})

test('Where the answers of the address are none, nothing waits for a verdict', async ({ page }) => {
  await holdBack(page, '**/assets/verdict-*.js')
  const sheet = page.waitForRequest(/\.css$/)
  await page.goto('/recommendation?latency=nonsense')
  await sheet
  await expect(page.getByRole('heading', { level: 1, name: 'No recommendation yet' })).toBeVisible()
})

test('Inside the site the whole report is there at once', async ({ page }) => {
  await page.goto(ADDRESS.replace('recommendation', 'advise/review'))
  await settled(page)
  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    new MutationObserver(() => {
      if (/Weighing your answers|The reasons follow/.test(document.body.textContent ?? '')) seen.push('a stage')
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  await page.getByRole('link', { name: 'See the recommendation' }).click()
  const { verdict, section } = recommendationPage(page)
  await expect(verdict).toBeVisible()
  await expect(section('Checklist')).toBeAttached()
  expect(await page.evaluate(() => (window as unknown as { seen: readonly string[] }).seen)).toEqual([])
})

test('What is saved or printed before the library has come waits for it', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => Object.assign(window, { printed: document.body.innerText })
  })
  const release = await holdBack(page, LIBRARY)
  const { section, saveMarkdown, print } = recommendationPage(page)
  const waits = (what: string) =>
    page
      .getByRole('status')
      .filter({ hasText: `The last parts of the report are on their way. ${what} follows by itself.` })
  await page.goto(ADDRESS)
  await expect(section('Checklist')).toBeAttached()
  await print.click()
  await expect(waits('Printing')).toBeVisible()
  expect(await page.evaluate(() => 'printed' in window)).toBe(false)
  const saved = await savedText(page, async () => {
    await saveMarkdown.click()
    await expect(waits('Saving')).toBeVisible()
    release()
  })
  for (const title of IN_THE_LIBRARY) expect(saved).toContain(title)
  expect(saved).not.toContain('What is missing here')
  await expect(waits('Saving')).toHaveCount(0)
  await print.click()
  expect(await page.evaluate(() => (window as unknown as { printed: string }).printed)).toContain('Sources')
})

test('Printed by the browser itself before the library has come, the report says on paper that parts are missing', async ({
  page,
}) => {
  const release = await holdBack(page, LIBRARY)
  const { section, ready } = recommendationPage(page)
  const onPaper = page.getByText('This was printed before the whole report was there.')
  await page.goto(ADDRESS)
  await expect(section('Checklist')).toBeAttached()
  await expect(onPaper).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(onPaper).toBeVisible()
  release()
  await page.emulateMedia({ media: 'screen' })
  await ready()
  await page.emulateMedia({ media: 'print' })
  await expect(onPaper).toHaveCount(0)
})

test('A report whose library cannot be loaded says so, on the page and in the file, until another try brings it', async ({
  page,
  watch,
}) => {
  watch.allow(/Failed to load resource|dynamically imported module/)
  // Else the page would reload once by itself, which is another journey.
  await page.addInitScript(() => Object.defineProperty(navigator, 'onLine', { value: false }))
  await page.route(LIBRARY, (route) => route.fulfill({ status: 404, body: 'not found' }))
  await page.goto(ADDRESS)
  const { report, section, ready, saveMarkdown } = recommendationPage(page)
  const told = page.getByRole('alert').filter({ hasText: 'Parts of this report could not be loaded' })
  const retry = told.getByRole('button', { name: 'Try again' })
  await expect(told).toContainText('trade-offs, what has changed since the guide, published decisions and sources')
  await expect(section('What is missing here')).toBeVisible()
  const lacking = await savedText(page, () => saveMarkdown.click())
  for (const title of IN_THE_LIBRARY) expect(lacking).not.toContain(title)
  expect(lacking).toContain('## What is missing here')
  await retry.click()
  await expect(retry).toBeEnabled()
  await page.unroute(LIBRARY)
  await retry.click()
  await ready()
  await expect(told).toHaveCount(0)
  await expect(page.getByText('The missing parts have come. The report is whole.')).toBeFocused()
  await expect(report.getByText('What is missing here')).toHaveCount(0)
  const whole = await savedText(page, () => saveMarkdown.click())
  for (const title of IN_THE_LIBRARY) expect(whole).toContain(title)
})
