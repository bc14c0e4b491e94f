import type { Page } from '@playwright/test'
import { extractLinks, extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from '../fixture.ts'
import { record, seed, storedText } from '../fixtures/stored.ts'
import { recommendationPage } from '../pages/recommendation-page.ts'

const QUERY =
  'latency=10ms-or-more&coupling=loose&delivery=at-least-once&requirements=high-throughput&scale=10k-to-100k&context=backend-to-backend'
const ANSWERS = Object.fromEntries([...new URLSearchParams(QUERY)].map(([question, option]) => [question, [option]]))
const SAVED = record([
  {
    id: 'printed',
    title: 'Order placed',
    answers: ANSWERS,
    notes: { latency: 'Measured in spring.' },
    ticks: ['define-service-boundaries'],
  },
])

test('The printed report has the verdict first, then the evidence, every link written out, and nothing to click', async ({
  page,
}) => {
  await seed(page, SAVED)
  const result = recommendationPage(page)
  await page.goto(`/recommendation?${QUERY}&d=printed`)
  await result.ready()
  await expect(result.drawing).toBeVisible()
  const pages = await printed(page)
  const all = pages.join('\n')
  expect(pages.length).toBeGreaterThan(2)

  // The executive page: what was decided, from what, and the stack by name.
  for (const text of [
    'Order placed',
    'Send it through a message queue',
    'The stack',
    'Dead-letter queue',
    'Your answers',
    '10 ms or more',
    'Measured in spring.',
  ])
    expect(pages[0], text).toContain(text)
  // Then the evidence, which begins on a page of its own.
  for (const text of ['The stack, part by part', 'What was weighed', 'It would win with', 'Checklist', 'Sources']) {
    expect(pages[0], text).not.toContain(text)
    expect(all, text).toContain(text)
  }
  expect(pages[1]).toContain('The stack, part by part')
  // Folded parts are printed in full.
  expect(all).toContain('What must be answered stays a lean call')
  // Where links lead is written out.
  const written = all.replace(/\s/g, '')
  const sources = await result
    .section('Sources')
    .locator('a[href^="https:"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
  expect(sources.length).toBeGreaterThan(5)
  for (const href of sources) expect(written, href).toContain(decodeURI(href).replace(/\s/g, ''))
  // Nothing of the screen around it.
  for (const text of [
    'Skip to the content',
    'How it decides',
    'Save report',
    'Copy link',
    'Keep this as my own',
    'Change answers',
    'Saved in this browser',
    'Zoom in',
    'Nothing you type leaves',
  ])
    expect(all, text).not.toContain(text)
})

test('The printed file runs nothing and links to nothing but its sources and this site', async ({ page, baseURL }) => {
  await page.goto(`/recommendation?${QUERY}`)
  const result = recommendationPage(page)
  await result.ready()
  const file = await page.pdf({ preferCSSPageSize: true })
  const raw = file.toString('latin1')
  for (const action of ['/JavaScript', '/JS', '/OpenAction', '/Launch', '/AA', '/EmbeddedFile'])
    expect(raw, action).not.toContain(`${action} `)
  const shown = await result.report
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
  const { links } = await extractLinks(await getDocumentProxy(new Uint8Array(file)))
  const bare = (address: string) => address.replace(/\/$/, '')
  const known = new Set(shown.map(bare))
  expect(links.filter((link) => !known.has(bare(link)) && !link.startsWith(baseURL ?? ''))).toEqual([])
})

test('Dark screens are printed on white', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
  await page.goto(`/recommendation?${QUERY}`)
  await recommendationPage(page).ready()
  const [paper, ink] = await page.evaluate(() => {
    const of = getComputedStyle(document.documentElement)
    return [of.backgroundColor, of.color]
  })
  expect(paper).toBe('rgb(255, 255, 255)')
  expect(ink).toMatch(/^rgb\((\d|[1-4]\d), (\d|[1-4]\d), (\d|[1-4]\d)\)$/)
})

test('Where printing is refused, the page says so, offers Markdown, and nothing is lost', async ({ page }) => {
  await seed(page, SAVED)
  await page.addInitScript(() => {
    window.print = () => {
      throw new DOMException('blocked', 'InvalidAccessError')
    }
  })
  const result = recommendationPage(page)
  await page.goto(`/recommendation?${QUERY}&d=printed`)
  await result.ready()
  const before = await storedText(page)
  await result.print.click()
  await expect(
    page.getByText('The browser does not allow printing. Save the report as Markdown instead.'),
  ).toBeVisible()
  await expect(result.saveMarkdown).toBeEnabled()
  expect(await storedText(page)).toBe(before)
})

for (const address of ['/patterns/grpc', '/matrices', '/guide', '/advise/review?latency=under-10ms&payload=small'])
  test(`${address} prints without navigation`, async ({ page }) => {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('banner')).toBeHidden()
    await expect(page.getByRole('navigation').first()).toBeHidden()
    await expect(page.getByRole('contentinfo')).toBeHidden()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })

/** The text of each page of the PDF. */
async function printed(page: Page): Promise<readonly string[]> {
  const { text } = await extractText(
    await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true }))),
  )
  return text
}
