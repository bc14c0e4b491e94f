import type { Page } from '@playwright/test'
import { expect, test } from '../fixture.ts'
import { ALL_PAGES } from '../fixtures/routes.ts'
import { openSettled, settled } from '../fixtures/settled.ts'
import { record, seed } from '../fixtures/stored.ts'
import { questionPage } from '../pages/question-page.ts'

// Many pages, each named where it fails: a trace of every step would take longer than the steps.
test.use({ trace: 'off' })

const STILL = ALL_PAGES.filter((address) => /^\/(advise|recommendation)/.test(address))

/** Counts every shift of the layout, from the first paint on. */
const countShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: string[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as readonly {
        value: number
        sources: readonly { node?: Node }[]
      }[])
        shifts.push(
          `${entry.value.toFixed(4)} ${entry.sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 100) : node?.textContent)).join(' | ')}`,
        )
    }).observe({ type: 'layout-shift', buffered: true })
  })

const shifts = (page: Page) => page.evaluate(() => (window as unknown as { shifts: readonly string[] }).shifts)

// The watch of the fixture fails these on any message of React about markup that does not match.
for (const address of STILL)
  test(`Nothing moves and nothing is rendered twice while ${address} becomes interactive`, async ({ page }) => {
    await countShifts(page)
    await openSettled(page, address)
    expect(await shifts(page)).toEqual([])
  })

test('Nothing moves when there is saved work, on the start page and on a question', async ({ page }) => {
  await seed(
    page,
    record([{ id: 'kept', title: 'Kept', answers: { latency: ['under-10ms'] }, notes: { latency: 'A note.' } }]),
  )
  await countShifts(page)
  for (const address of ['/', '/advise/latency?latency=under-10ms&d=kept']) {
    await openSettled(page, address)
    expect(await shifts(page), address).toEqual([])
  }
})

test('The counting of shifts does count', async ({ page }) => {
  await countShifts(page)
  await openSettled(page, '/advise/review')
  await page.evaluate(() => {
    const late = document.createElement('p')
    late.style.height = '200px'
    document.querySelector('main')?.prepend(late)
  })
  await expect.poll(() => shifts(page)).not.toEqual([])
})

for (const address of [
  '/',
  '/patterns',
  '/patterns/saga',
  '/matrices',
  '/guide',
  '/how',
  '/anti-patterns',
  '/examples',
  '/glossary',
  '/compare',
  '/advise/all',
])
  test(`${address} becomes interactive without a word in the console`, async ({ page }) => {
    await openSettled(page, address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })

test('What is chosen before the scripts arrive stays chosen, and counts', async ({ page }) => {
  let release = () => {}
  const arrived = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/*.js', async (route) => {
    await arrived
    await route.fallback()
  })
  await page.goto('/advise/requirements?scale=under-100', { waitUntil: 'commit' })
  const question = questionPage(page)
  const [first, second] = [question.choices.nth(0), question.choices.nth(1)]
  await first.check()
  await second.check()
  await expect(question.continueButton).toBeDisabled()
  release()
  await settled(page)
  await expect(first).toBeChecked()
  await expect(second).toBeChecked()
  await question.continueButton.click()
  await expect(page).toHaveURL(/requirements=[a-z-]+,[a-z-]+/)
})

test('A number typed before the scripts arrive stays', async ({ page }) => {
  let release = () => {}
  const arrived = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/*.js', async (route) => {
    await arrived
    await route.fallback()
  })
  await page.goto('/advise/latency-budget-ms', { waitUntil: 'commit' })
  const { number } = questionPage(page)
  await number.fill('250')
  release()
  await settled(page)
  await expect(number).toHaveValue('250')
})

test('The first question can be read and answered while nothing else has been loaded', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await openSettled(page, '/advise/latency')
  expect(asked.filter((path) => path.includes('frame') || path.includes('mermaid'))).toEqual([])
})
