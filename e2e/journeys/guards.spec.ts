import type { Browser, BrowserContext, Page } from '@playwright/test'
import { expect, test } from '../fixture.ts'
import { type Watch, watchContext } from '../watch.ts'

// The watch guards all other journeys, so it is shown red here: each fault is committed once, in a context of its own.
const FAULTS: readonly {
  readonly name: string
  readonly commit: (page: Page) => Promise<unknown>
  readonly noted: RegExp
}[] = [
  {
    name: 'an error in the console',
    commit: (page) => page.evaluate(() => console.error('broken')),
    noted: /^console error: broken$/,
  },
  {
    name: 'a warning in the console',
    commit: (page) => page.evaluate(() => console.warn('careless')),
    noted: /^console warning: careless$/,
  },
  {
    name: 'an error that nothing catches',
    commit: (page) => page.evaluate(() => void setTimeout(() => JSON.parse('{'), 0)),
    noted: /^uncaught: .*JSON/,
  },
  {
    name: 'a rejection that nothing handles',
    commit: (page) => page.evaluate(() => void Promise.reject(new Error('nobody listens'))),
    noted: /^uncaught: nobody listens$/,
  },
  {
    name: 'a request to another origin',
    commit: (page) => page.evaluate(() => void fetch('https://other.invalid/beacon').catch(() => undefined)),
    noted: /^request to another origin: https:\/\/other\.invalid\/beacon$/,
  },
  {
    name: 'a picture from another origin',
    commit: (page) =>
      page.evaluate(() => {
        new Image().src = 'https://other.invalid/pixel.png'
      }),
    noted: /^request to another origin: https:\/\/other\.invalid\/pixel\.png$/,
  },
  { name: 'a dialog', commit: (page) => page.evaluate(() => alert('hello')), noted: /^dialog: hello$/ },
  {
    name: 'a new window',
    commit: (page) => page.evaluate(() => void window.open('/favicon.svg')),
    noted: /^new window/,
  },
  {
    name: 'markup that the policy refuses',
    commit: async (page) => {
      await page.goto('/')
      await page
        .evaluate(() => {
          const script = document.createElement('script')
          script.textContent = 'window.ran = true'
          document.head.append(script)
        })
        .catch(() => undefined)
    },
    noted: /^console error: .*(Content Security Policy|TrustedScript|inline script)/i,
  },
]

for (const { name, commit, noted } of FAULTS)
  test(`The watch notices ${name}`, async ({ browser, baseURL }) => {
    const { context, watch } = await watched(browser, baseURL ?? '')
    const page = await context.newPage()
    // A document of this origin without a policy, so that only the watch can object.
    await page.goto('/favicon.svg')
    expect(watch.unexpected()).toEqual([])
    await commit(page)
    await expect.poll(() => watch.unexpected()).toContainEqual(expect.stringMatching(noted))
    await context.close()
  })

test('The watch lets through what a journey accepts, and no more', async ({ browser, baseURL }) => {
  const { context, watch } = await watched(browser, baseURL ?? '')
  const page = await context.newPage()
  await page.goto('/favicon.svg')
  await page.evaluate(() => {
    console.error('wanted')
    console.error('unwanted')
  })
  await expect.poll(() => watch.faults).toHaveLength(2)
  watch.allow(/: wanted$/)
  expect(watch.unexpected()).toEqual(['console error: unwanted'])
  await context.close()
})

test('A journey fails by a fault of its page although all its own checks pass', async ({ page }) => {
  test.fail()
  await page.goto('/favicon.svg')
  const noticed = page.waitForEvent('console')
  await page.evaluate(() => console.error('broken'))
  await noticed
})

async function watched(
  browser: Browser,
  baseURL: string,
): Promise<{ readonly context: BrowserContext; readonly watch: Watch }> {
  const context = await browser.newContext({ baseURL })
  return { context, watch: await watchContext(context, new URL(baseURL).origin) }
}
