import type { Page } from '@playwright/test'
import { expect, test } from '../fixture.ts'
import { questionPage } from '../pages/question-page.ts'

test.use({ javaScriptEnabled: false })

test('Without JavaScript the whole guide can be read, with its drawings', async ({ page, book }) => {
  await page.goto('/guide')
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 1 })).toBeVisible()
  for (const matrix of book.matrices) await expect(main.getByRole('table', { name: matrix.title })).toBeVisible()
  for (const id of ['decision-flow', 'hierarchy', 'scale', 'event-flow', 'microservices']) {
    const drawing = main.locator(`svg[data-diagram=${id}]`).first()
    await expect(drawing).toBeVisible()
    expect(await drawing.locator('text').count(), id).toBeGreaterThan(3)
  }
  for (const pattern of ['gRPC', 'GraphQL', 'Service mesh']) await expect(main).toContainText(pattern)
})

test('Without JavaScript the library can be read and its links followed', async ({ page, book }) => {
  await page.goto('/patterns')
  for (const id of book.candidates)
    await expect(page.getByRole('link', { name: book.patterns[id]?.name ?? id, exact: true })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'gRPC', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'gRPC', exact: true })).toBeVisible()
  await page.goto('/matrices')
  const first = page.getByRole('table').getByRole('group').first()
  await first.locator('summary').click()
  await expect(first.getByRole('paragraph').first()).toBeVisible()
  await page.goto('/anti-patterns')
  for (const { name } of book.antiPatterns) await expect(page.getByRole('heading', { name })).toBeVisible()
})

test('Without JavaScript a question can be read, and says what its evaluation needs and where the guide is', async ({
  page,
  book,
}) => {
  await page.goto('/advise/latency')
  const question = book.questions.find(({ id }) => id === 'latency')
  await expect(page.getByRole('heading', { level: 1, name: question?.title ?? '' })).toBeVisible()
  for (const { label } of question?.options ?? []) await expect(questionPage(page).choice(label)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Continue', exact: true })).toBeDisabled()
  await saysWhatItNeeds(page)
  await page.locator('main noscript a[href$="/guide"]').click()
  await expect(page).toHaveURL(/\/guide$/)
})

for (const address of ['/recommendation', '/advise/all', '/advise/review', '/advise/what-if'])
  test(`Without JavaScript ${address} says that it needs it, and where to read on`, async ({ page }) => {
    await page.goto(address)
    await saysWhatItNeeds(page)
  })

/** Playwright does not look into `noscript` for roles and words, so the element itself is read. */
async function saysWhatItNeeds(page: Page) {
  const words = page.locator('main noscript')
  await expect(words).toBeVisible()
  expect(await words.textContent()).toMatch(/JavaScript/)
  await expect(words.locator('a[href$="/guide"]')).toBeVisible()
}
