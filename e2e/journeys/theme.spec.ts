import { expect, test } from '../fixture.ts'
import { openSettled, settled } from '../fixtures/settled.ts'

test('A chosen theme holds at once, on every page and after a reload; "System" gives it back', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await openSettled(page, '/')
  const root = page.locator('html')
  const theme = page.getByLabel('Theme')
  const light = await root.evaluate((html) => getComputedStyle(html).backgroundColor)
  await theme.selectOption('dark')
  await expect(root).toHaveAttribute('data-theme', 'dark')
  const dark = await root.evaluate((html) => getComputedStyle(html).backgroundColor)
  expect(dark).not.toBe(light)
  for (const address of ['/patterns/grpc', '/advise/latency']) {
    await openSettled(page, address)
    await expect(root).toHaveAttribute('data-theme', 'dark')
    await expect(theme).toHaveValue('dark')
  }
  await theme.selectOption('system')
  await page.reload()
  await settled(page)
  await expect(root).not.toHaveAttribute('data-theme')
  expect(await root.evaluate((html) => getComputedStyle(html).backgroundColor)).toBe(light)
})

test('A first visit waits for no script before its text', async ({ page }) => {
  const asked: string[] = []
  // Never answered: a page that waited for any of them would stay empty.
  await page.route(/\.js$/, (route) => {
    asked.push(new URL(route.request().url()).pathname)
  })
  await page.goto('/patterns/grpc', { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect.poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)).toBe(1)
  expect(asked).toContain('/theme.js')
})
