import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixture.ts'
import { PAGES } from '../fixtures/routes.ts'
import { openSettled } from '../fixtures/settled.ts'

// Many pages, each named where it fails: a trace of every step would take longer than the steps.
test.use({ trace: 'off' })

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

for (const [route, addresses] of Object.entries(PAGES))
  test(`axe finds nothing on ${route}, in light and in dark`, async ({ page, watch }) => {
    if (route === 'not found') watch.allow(/status of 404/)
    for (const address of addresses) {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
      await openSettled(page, address)
      await unfold(page)
      expect(await violations(new AxeBuilder({ page }).withTags(TAGS)), `${address} in light`).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
      // All that the theme changes is colours.
      expect(await violations(new AxeBuilder({ page }).withRules(COLOUR_RULES)), `${address} in dark`).toEqual([])
    }
  })

test('axe finds nothing on a question with a mistake, in the full screen of a drawing, and under a notice', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openSettled(page, '/advise/latency')
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  expect(await violations(new AxeBuilder({ page }).withTags(TAGS))).toEqual([])

  await page.evaluate(() => localStorage.setItem('signalbox:documents', '{'))
  await openSettled(page, '/advise/coupling?latency=10ms-or-more')
  await expect(page.getByRole('status').getByRole('listitem')).toBeVisible()
  expect(await violations(new AxeBuilder({ page }).withTags(TAGS))).toEqual([])

  await page.getByRole('button', { name: 'Full screen', exact: true }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await violations(new AxeBuilder({ page }).withTags(TAGS))).toEqual([])
})

test('axe does find what is wrong', async ({ page }) => {
  await openSettled(page, '/advise/review')
  await page.evaluate(() => {
    const button = document.createElement('button')
    button.style.cssText = 'width:8px;height:8px;padding:0'
    document.querySelector('main')?.append(button, button.cloneNode())
  })
  const found = await violations(new AxeBuilder({ page }).withTags(TAGS))
  expect(found).toContainEqual(expect.stringMatching(/^button-name /))
  expect(found).toContainEqual(expect.stringMatching(/^target-size /))
})

/** What axe finds, one line for each element. */
async function violations(axe: AxeBuilder): Promise<readonly string[]> {
  const found = await axe.analyze()
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, html, failureSummary = '' }) => `${id} ${target.join(' ')} ${html.slice(0, 160)} ${failureSummary}`,
    ),
  )
}

/** Folded parts are not looked at, so they are opened. */
async function unfold(page: Page) {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true
  })
}
