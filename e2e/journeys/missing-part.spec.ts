import type { Page } from '@playwright/test'
import type { Knowledge } from '#schema/content/knowledge.ts'
import { expect, test } from '../fixture.ts'
import { storedText } from '../fixtures/stored.ts'
import { answer, asks } from '../fixtures/walk.ts'
import { questionPage } from '../pages/question-page.ts'

// Without the service worker here: it has every part on the device.

const NOTE = 'Typed a moment before the release.'
const told = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })
const patterns = (page: Page) => page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Patterns' })

/** One answer given and saved; the page is at the next question. */
async function startSaved(page: Page, book: Knowledge) {
  await page.goto('/advise/latency')
  await answer(page, book, 'latency', '10ms-or-more')
  await expect(questionPage(page).saved).toBeVisible()
}

/** Counts how often the page is loaded from here on. */
function countLoads(page: Page): () => number {
  let loads = 0
  page.on('load', () => {
    loads += 1
  })
  return () => loads
}

/** From here on the host has only the scripts that the page already runs, as after a release. Gives how to undo it. */
async function withdrawOtherScripts(page: Page): Promise<() => Promise<void>> {
  const there = new Set(await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)))
  const gone = (url: URL) => url.pathname.startsWith('/assets/') && !there.has(url.href)
  await page.route(gone, (route) => route.fulfill({ status: 404, body: 'not found' }))
  return () => page.unroute(gone)
}

test('After a release a missing part reloads the page once, with everything saved, and then says so', async ({
  page,
  book,
  watch,
}) => {
  watch.allow(/Failed to load resource|dynamically imported module/)
  await startSaved(page, book)
  const restore = await withdrawOtherScripts(page)
  const loads = countLoads(page)
  await questionPage(page).note.fill(NOTE)
  await patterns(page).click()
  await expect.poll(loads).toBe(1)
  expect(await storedText(page)).toContain(NOTE)

  await patterns(page).click()
  const notice = told(page, 'A part of the page could not be loaded. Your work is saved.')
  await expect(notice).toBeVisible()
  expect(loads()).toBe(1)
  await restore()
  await notice.getByRole('button', { name: 'Reload' }).click()
  await expect.poll(loads).toBe(2)
  await patterns(page).click()
  await expect(page).toHaveURL(/\/patterns$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('This page cannot be shown')).toBeHidden()
})

test('What is fetched ahead of need or at rest fails without a word, and is fetched again when it is needed', async ({
  page,
  book,
  watch,
}) => {
  watch.allow(/Failed to load resource|dynamically imported module/)
  const gone =
    /\/assets\/(?:come-to-rest|say|register|FlowPanel|weigh|weights|engine|coupling|patterns?[._])[^/]*\.js$/i
  await page.route(gone, (route) => route.fulfill({ status: 404, body: 'not found' }))
  const failed: string[] = []
  page.on('response', (response) => {
    if (response.status() === 404) failed.push(response.url())
  })
  const loads = countLoads(page)
  await page.goto('/advise/latency')
  const { choice, continueButton } = questionPage(page)
  await expect(continueButton).toBeEnabled()
  await choice('10 ms or more').check()
  await patterns(page).hover()
  for (const part of ['come-to-rest', 'register', 'FlowPanel', 'weights', 'patterns'])
    await expect.poll(() => failed.filter((url) => url.includes(`/${part}`)).length, part).toBeGreaterThan(0)
  await page.waitForTimeout(500)
  await expect(told(page, 'could not be loaded')).toHaveCount(0)
  await expect(choice('10 ms or more')).toBeChecked()
  expect(loads()).toBe(1)

  await page.unroute(gone)
  await continueButton.click()
  await asks(page, book, 'coupling')
  await expect(questionPage(page).soFar).toContainText('10 ms or more')
  await patterns(page).click()
  await expect(page).toHaveURL(/\/patterns$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Patterns')
  expect(loads()).toBe(1)
})

test('The reload for a part that “Continue” needs keeps the choice', async ({ page, book, watch }) => {
  watch.allow(/Failed to load resource|dynamically imported module/)
  const weights = /\/assets\/weights-/
  await page.route(weights, (route) => route.fulfill({ status: 404, body: 'not found' }))
  const loads = countLoads(page)
  const { id } = book.questions.find(({ stage, kind }) => stage === 'refine' && kind === 'one') ?? { id: '' }
  await page.goto(`/advise/${id}?latency=10ms-or-more&coupling=loose&delivery=exactly-once`)
  const { choices, checked, continueButton, errorSummary } = questionPage(page)
  await asks(page, book, id)
  await choices.nth(1).check()
  const chosen = await checked.inputValue()
  await continueButton.click()
  await expect.poll(loads).toBe(2)
  await expect(checked).toHaveValue(chosen)

  await continueButton.click()
  await expect(errorSummary).toContainText('The next question could not be loaded.')
  await expect(told(page, 'A part of the page could not be loaded.')).toBeVisible()
  expect(loads()).toBe(2)
  await page.unroute(weights)
  await continueButton.click()
  await expect(page).not.toHaveURL(new RegExp(`/advise/${id}`))
  expect(new URL(page.url()).searchParams.get(id)).toBe(chosen)
  await page.goBack()
  await expect(checked).toHaveValue(chosen)
})

test('A missing part does not reload a page that holds what could not be saved', async ({ page, book, watch }) => {
  watch.allow(/Failed to load resource|dynamically imported module/)
  await startSaved(page, book)
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  const note = page.getByRole('textbox', { name: 'Note' })
  await note.fill(NOTE)
  await withdrawOtherScripts(page)
  const loads = countLoads(page)
  await patterns(page).click()
  await expect(told(page, 'Your latest work is not saved, it is only in this page.')).toBeVisible()
  expect(loads()).toBe(0)
})

test('Where even what renders is missing, the page stays readable and says so, and saved work is opened the next time', async ({
  page,
  book,
  watch,
}) => {
  watch.allow(/Failed to load resource|dynamically imported module/)
  await startSaved(page, book)
  const kept = page.url()
  const renderer = /\/assets\/renderer-/
  await page.route(renderer, (route) => route.fulfill({ status: 404, body: 'not found' }))
  const loads = countLoads(page)
  await page.goto('/patterns/grpc')
  const notice = told(page, 'A part of the page could not be loaded. Your work is saved.')
  await expect(notice).toBeVisible()
  expect(loads()).toBe(2)
  await expect(page.getByRole('heading', { level: 1, name: 'gRPC' })).toBeVisible()
  await page.unroute(renderer)
  await notice.getByRole('button', { name: 'Reload' }).click()
  await expect(notice).toBeHidden()
  await page.goto(kept)
  await expect(questionPage(page).saved).toBeVisible()
})

test('Offline, what was visited works, and what was not says so without losing the page', async ({
  page,
  context,
  book,
  watch,
}) => {
  watch.allow(/Failed to load resource|dynamically imported module/)
  await startSaved(page, book)
  const here = page.url()
  const loads = countLoads(page)
  await context.setOffline(true)
  await questionPage(page).note.fill(NOTE)
  await patterns(page).click()
  await expect(told(page, 'You are offline, and this part is not on this device yet.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page cannot be shown')
  await page.goBack()
  await expect(page).toHaveURL(here)
  await expect(questionPage(page).note).toHaveValue(NOTE)
  expect(loads()).toBe(0)
  expect(await storedText(page)).toContain(NOTE)
})
