import type { Page } from '@playwright/test'
import { expect, test } from '../fixture.ts'
import { answer } from '../fixtures/walk.ts'
import { questionPage } from '../pages/question-page.ts'
import { recommendationPage } from '../pages/recommendation-page.ts'

// Without the service worker here: it has every part on the device.

/** The page's own patience of ten or fifteen seconds, on a busy machine, in milliseconds. */
const PATIENCE = 40_000
const ADDRESS = '/recommendation?latency=10ms-or-more&coupling=loose&delivery=exactly-once'

/** What matches is asked for and not answered. Gives what has the host answer from then on. */
async function hang(page: Page, files: RegExp): Promise<() => void> {
  let answers = false
  await page.route(files, (route) => (answers ? route.continue() : undefined))
  return () => {
    answers = true
  }
}

const stalled = (page: Page) => page.getByRole('alert').filter({ hasText: 'This page is not ready yet' })
const slow = (page: Page) => page.getByRole('status').filter({ hasText: 'takes unusually long to come.' })
const loading = (page: Page) => page.getByRole('status').filter({ hasText: 'Loading …' })

test('A next question that does not come is waited for in sight, and after a while the page can be loaded again', async ({
  page,
  book,
}) => {
  await page.goto('/advise/latency')
  const answers = await hang(page, /\/assets\/coupling-/)
  await expect(page.locator('html')).toHaveAttribute('data-painted', '')
  await answer(page, book, 'latency', '10ms-or-more')
  await expect(page).toHaveURL(/\/advise\/coupling/)
  await expect(page.locator('main')).toHaveAttribute('aria-busy', 'true')
  await expect(loading(page)).toBeInViewport()
  await expect(slow(page)).toContainText('Your work is saved.', { timeout: PATIENCE })
  await expect(slow(page)).toBeInViewport()
  answers()
  await slow(page).getByRole('button', { name: 'Load the page again' }).click()
  await expect(questionPage(page).heading).toHaveText(book.questions.find(({ id }) => id === 'coupling')?.title ?? '')
  await expect(questionPage(page).saved).toBeVisible()
})

test('When what finds the next question does not come, that is in sight, and the choice is kept', async ({
  page,
  book,
}) => {
  const answers = await hang(page, /\/assets\/weights-/)
  const { id } = book.questions.find(({ stage, kind }) => stage === 'refine' && kind === 'one') ?? { id: '' }
  await page.goto(ADDRESS.replace('recommendation', `advise/${id}`))
  const { choices, checked, continueButton } = questionPage(page)
  await expect(page.locator('html')).toHaveAttribute('data-painted', '')
  await choices.nth(1).check()
  const chosen = await checked.inputValue()
  await continueButton.click()
  await expect(loading(page)).toBeInViewport()
  await expect(slow(page)).toBeInViewport({ timeout: PATIENCE })
  answers()
  await slow(page).getByRole('button', { name: 'Load the page again' }).click()
  await expect(slow(page)).toBeHidden()
  await expect(checked).toHaveValue(chosen)
  await continueButton.click()
  await expect(page).not.toHaveURL(new RegExp(`/advise/${id}`))
})

test('A page that comes late takes back that it was waited for', async ({ page, book }) => {
  await page.goto('/advise/latency')
  let come = () => {}
  await page.route(/\/assets\/coupling-/, async (route) => {
    await new Promise<void>((resolve) => {
      come = resolve
    })
    await route.continue()
  })
  await expect(page.locator('html')).toHaveAttribute('data-painted', '')
  await answer(page, book, 'latency', '10ms-or-more')
  await expect(slow(page)).toBeVisible({ timeout: PATIENCE })
  come()
  await expect(questionPage(page).heading).toHaveText(book.questions.find(({ id }) => id === 'coupling')?.title ?? '')
  await expect(slow(page)).toBeHidden()
  await expect(loading(page)).toBeHidden()
  await expect(page.locator('main')).not.toHaveAttribute('aria-busy')
})

for (const [part, visible] of [
  ['verdict', 'Weighing your answers'],
  ['advice', 'The reasons follow'],
] as const)
  test(`A recommendation whose ${part} does not come says so, and can be loaded again`, async ({ page }) => {
    const answers = await hang(page, new RegExp(`/assets/${part}-`))
    await page.goto(ADDRESS, { waitUntil: 'commit' })
    const main = page.getByRole('main')
    await expect(main.getByText(visible)).toBeVisible()
    await expect(main.getByText('This takes unusually long.')).toBeVisible({ timeout: PATIENCE })
    answers()
    await main.getByRole('button', { name: 'Load the page again' }).click()
    await recommendationPage(page).ready()
  })

test('Where the script that a page starts with is missing, the page says so at once', async ({ page, watch }) => {
  watch.allow(/Failed to load resource/)
  const start = /\/assets\/start-[^/]*\.js$/
  await page.route(start, (route) => route.fulfill({ status: 404, body: 'not found' }))
  await page.goto('/advise/latency')
  await expect(stalled(page)).toBeInViewport({ timeout: 5_000 })
  await page.unroute(start)
  await stalled(page).getByRole('button', { name: 'Load the page again' }).click()
  await expect(questionPage(page).continueButton).toBeEnabled()
  await expect(stalled(page)).toBeHidden()
})

for (const [fault, body] of [
  ['is cut', 'const broken = ('],
  ['never comes', undefined],
] as const)
  test(`Where the script that a page starts with ${fault}, the page says so after a while`, async ({ page, watch }) => {
    watch.allow(/Unexpected end of input/)
    await page.route(/\/assets\/start-[^/]*\.js$/, (route) =>
      body === undefined ? undefined : route.fulfill({ contentType: 'text/javascript', body }),
    )
    await page.goto(ADDRESS, { waitUntil: 'commit' })
    await expect(page.getByText('Weighing your answers')).toBeVisible()
    await expect(stalled(page)).toBeHidden()
    await expect(stalled(page)).toBeVisible({ timeout: PATIENCE })
  })

test('A page that gets ready late takes back that it is not', async ({ page }) => {
  const scripts: (() => void)[] = []
  await page.route(/\/assets\/renderer-/, async (route) => {
    await new Promise<void>((resolve) => scripts.push(resolve))
    await route.continue()
  })
  await page.goto('/advise/latency', { waitUntil: 'commit' })
  await expect(stalled(page)).toBeVisible({ timeout: PATIENCE })
  for (const answers of scripts) answers()
  await expect(questionPage(page).continueButton).toBeEnabled()
  await expect(stalled(page)).toBeHidden()
})
