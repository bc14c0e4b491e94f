import { expect, test } from '../fixture.ts'
import { openSettled } from '../fixtures/settled.ts'

const QUERY = 'latency=10ms-or-more&coupling=loose&delivery=exactly-once&requirements=high-throughput'

test('A term is explained where it stands, by keyboard, and Escape takes the explanation away', async ({ page }) => {
  await openSettled(page, `/recommendation?${QUERY}`)
  const term = page.getByRole('article').getByRole('button', { name: 'at least once' }).first()
  const meaning = page.getByText('A message is repeated until it is confirmed').first()
  await expect(meaning).toBeHidden()
  await term.focus()
  await page.keyboard.press('Enter')
  await expect(meaning).toBeVisible()
  await expect(meaning).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Escape')
  await expect(meaning).toBeHidden()
  await expect(term).toBeFocused()

  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'In the glossary' }).click()
  await expect(page).toHaveURL(/\/glossary#at-least-once$/)
  await expect(page.locator('#at-least-once')).toBeInViewport()
})

test('What is folded away opens by a press, by the contents and by an address', async ({ page }) => {
  await openSettled(page, `/recommendation?${QUERY}`)
  const since = page.locator('#since')
  await expect(since.getByText('Since then', { exact: true }).first()).toBeHidden()
  await page
    .getByRole('navigation', { name: 'Contents' })
    .getByRole('link', { name: 'What has changed since the guide' })
    .click()
  await expect(since.getByText('Since then', { exact: true }).first()).toBeVisible()
  await since.locator('summary').click()
  await expect(since.getByText('Since then', { exact: true }).first()).toBeHidden()

  await openSettled(page, `/recommendation?${QUERY}#sources`)
  await expect(page.locator('#sources').getByRole('listitem').first()).toBeVisible()
})

test('Numbers that clash are said before the verdict, with a way to change them', async ({ page }) => {
  await openSettled(page, '/recommendation?way=free&interaction=query&requests-per-second=5000&scale=under-100')
  const article = page.getByRole('article')
  const text = (await article.textContent()) ?? ''
  const verdict = (await article.getByRole('heading', { level: 1 }).textContent()) ?? ''
  expect(text.indexOf('Not all of your numbers can be right.')).toBeGreaterThan(-1)
  expect(text.indexOf('Not all of your numbers can be right.')).toBeLessThan(text.indexOf(verdict))
  await article.getByRole('link', { name: 'Change Scale' }).first().click()
  await expect(page).toHaveURL(/\/advise\/scale\?.*requests-per-second=5000/)
})

test('A report of wrong advice names the version and none of the answers', async ({ page }) => {
  await openSettled(page, `/recommendation?${QUERY}`)
  const link = page.getByRole('link', { name: 'Report it' })
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  const address = new URL((await link.getAttribute('href')) ?? '')
  expect(address.origin).toBe('https://github.com')
  expect(address.searchParams.get('body')).toContain('Knowledge version: ')
  expect(decodeURIComponent(address.href)).not.toMatch(/exactly-once|high-throughput|coupling/)
})
