import type { Page, Route } from '@playwright/test'
import { expect, test } from '../fixture.ts'
import { PAGES } from '../fixtures/routes.ts'
import { openSettled } from '../fixtures/settled.ts'
import { recommendationPage } from '../pages/recommendation-page.ts'

const SEEN = [
  'display,position,color,background-color,font-size,font-weight,font-family,line-height,letter-spacing,text-align',
  'text-decoration-line,white-space,margin,padding,border,border-radius,outline,opacity,visibility,overflow,z-index',
  'flex,gap,grid-template-columns,fill,stroke,transform,transition,cursor,list-style,content-visibility',
]
  .join()
  .split(',')

/** Where every element stands and what can be seen of its styles, once the frame has come that lays out what is near. */
const looks = (page: Page, elements = 'body *') =>
  page.evaluate(
    async ([names, selector]) => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      return [...document.querySelectorAll(selector)].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        const style = getComputedStyle(element)
        const values = names.map((name) => style.getPropertyValue(name))
        return `${element.tagName}.${element.getAttribute('class')} ${[x, y, width, height].join(' ')} ${values.join(';')}`
      })
    },
    [SEEN, elements] as const,
  )

const whole = (page: Page) => page.locator('link[rel=stylesheet]:not([media])')

for (const [kind, [address = '/']] of Object.entries(PAGES))
  for (const width of [412, 1360])
    test(`The styles that ${kind} carries are all that it shows needs, at ${width} px`, async ({ page, watch }) => {
      watch.allow(/Failed to load resource/)
      // The page as it was prerendered: with its scripts it would fetch the whole sheet itself.
      await page.route(/\.js$/, (route) => route.abort())
      await page.setViewportSize({ width, height: 800 })
      await page.goto(address)
      const before = await looks(page)
      await whole(page).evaluate(
        (link: HTMLLinkElement) =>
          new Promise((done) => {
            link.onload = done
            link.disabled = false
          }),
      )
      const after = await looks(page)
      expect(before.length).toBeGreaterThan(30)
      expect(after.filter((look, index) => look !== before[index])).toEqual([])
    })

test('The whole sheet is asked for when the page takes answers, before anything that comes later', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await openSettled(page, '/advise/latency')
  const sheet = asked.findIndex((path) => path.endsWith('.css'))
  const first = asked.findIndex((path) => path.includes('come-to-rest'))
  expect(sheet).toBeGreaterThan(0)
  expect(first).toBeGreaterThan(sheet)
  await expect(whole(page)).toHaveJSProperty('disabled', false)
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(1)
})

test('A verdict that comes before the whole sheet has all its styles', async ({ page }) => {
  const sheets: Route[] = []
  await page.route(/\.css$/, (route) => {
    sheets.push(route)
  })
  // What follows the verdict comes after the sheet.
  await page.route(/\/advice-[^/]*\.js$/, () => {})
  await page.goto('/recommendation?latency=10ms-or-more&coupling=loose&delivery=exactly-once')
  await expect(recommendationPage(page).verdict).toBeVisible()
  await expect.poll(() => sheets.length).toBe(1)
  const before = await looks(page, 'article *')
  for (const route of sheets) await route.continue()
  await expect
    .poll(() => whole(page).evaluate((link: HTMLLinkElement) => link.sheet?.cssRules.length ?? 0))
    .toBeGreaterThan(0)
  expect(before.length).toBeGreaterThan(5)
  expect((await looks(page, 'article *')).filter((look, index) => look !== before[index])).toEqual([])
})

test('Where the whole sheet is gone, the page reloads once, stays in use and says so', async ({ page, watch }) => {
  watch.allow(/Failed to load resource|could not be loaded/)
  let loads = 0
  page.on('load', () => {
    loads += 1
  })
  await page.route(/\/start-[^/]*\.css$/, (route) => route.fulfill({ status: 404, body: 'not found' }))
  await page.goto('/advise/latency')
  await expect.poll(() => loads).toBe(2)
  const notice = page.getByRole('status').filter({ hasText: 'A part of the page could not be loaded.' })
  await expect(notice).toBeInViewport()
  await page.getByRole('radio', { name: 'Under 10 ms' }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page).toHaveURL(/latency=under-10ms/)
  expect(loads).toBe(2)
})

test('The reload for a missing sheet keeps what was chosen meanwhile', async ({ page, watch }) => {
  watch.allow(/Failed to load resource|could not be loaded/)
  let loads = 0
  page.on('load', () => {
    loads += 1
  })
  const choice = page.getByRole('radio', { name: 'Under 10 ms' })
  let chosen = () => {}
  const isChosen = new Promise<void>((resolve) => {
    chosen = resolve
  })
  await page.route(/\/start-[^/]*\.css$/, async (route) => {
    await isChosen
    await route.fulfill({ status: 404, body: 'not found' })
  })
  await page.goto('/advise/latency', { waitUntil: 'commit' })
  await choice.check()
  chosen()
  await expect.poll(() => loads).toBe(2)
  await expect(choice).toBeChecked()
})
