import type { Page } from '@playwright/test'
import { expect, test } from '../fixture.ts'
import { openSettled, settled } from '../fixtures/settled.ts'

// Where most of a page is below the fold and laid out only when it comes near.
test.use({ viewport: { width: 412, height: 823 } })

const place = (page: Page) => page.evaluate(() => Math.round(scrollY))

for (const address of ['/guide', '/patterns/grpc', '/', '/glossary'])
  test(`Whoever reloads ${address}, or comes back to it from elsewhere, is where they were`, async ({ page }) => {
    await openSettled(page, address)
    for (const share of [0.5, 0.9]) {
      await page.evaluate((part) => scrollTo(0, document.documentElement.scrollHeight * part), share)
      const before = await place(page)
      expect(before).toBeGreaterThan(500)
      await page.reload()
      await settled(page)
      await expect.poll(() => place(page)).toBe(before)
      await openSettled(page, '/rules/end-every-wait')
      await page.goBack()
      await settled(page)
      await expect.poll(() => place(page)).toBe(before)
    }
  })
