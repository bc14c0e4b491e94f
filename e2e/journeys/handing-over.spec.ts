import { expect, test } from '../fixture.ts'
import { storage } from '../fixtures/stored.ts'
import { recommendationPage } from '../pages/recommendation-page.ts'

const RESULT = '/recommendation?latency=under-10ms&payload=small'

test.describe('where downloads are blocked', () => {
  test.use({ acceptDownloads: false })

  test('the page cannot know, so it says what to do if no file came, and copying works', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(RESULT)
    const result = recommendationPage(page)
    await result.ready()
    const before = await storage(page)
    const downloading = page.waitForEvent('download')
    await result.saveMarkdown.click()
    expect(await (await downloading).failure()).not.toBeNull()
    await expect(page.getByText('If no file appeared, copy the report instead.')).toBeVisible()
    await result.copyMarkdown.click()
    await expect(page.getByText('Report copied as Markdown.')).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^# Untitled decision\n/)
    expect(await storage(page)).toEqual(before)
  })
})

test('Where there is no clipboard at all, the text is there to be selected', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await page.goto(RESULT)
  const result = recommendationPage(page)
  await result.ready()
  await result.copyMarkdown.click()
  await expect(result.textToCopy).toHaveValue(/^# Untitled decision\n/)
})

test('A file whose writer cannot be loaded is said not to be there, and nothing else fails', async ({
  page,
  watch,
}) => {
  watch.allow(/Failed to load resource|dynamically imported module/)
  await page.goto(RESULT)
  const result = recommendationPage(page)
  await result.ready()
  const there = new Set(await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)))
  await page.evaluate(() => Object.defineProperty(navigator, 'onLine', { value: false }))
  await page.route(
    (url) => url.pathname.startsWith('/assets/') && !there.has(url.href),
    (route) => route.fulfill({ status: 404, body: 'not found' }),
  )
  await result.saveMarkdown.click()
  await expect(
    page.getByRole('status').filter({ hasText: 'The part that writes Markdown could not be loaded.' }).first(),
  ).toBeVisible()
  await expect(result.verdict).toBeVisible()
})
