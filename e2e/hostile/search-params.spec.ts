import { expect, test } from '../fixture.ts'
import { settled } from '../fixtures/settled.ts'
import { reviewPage } from '../pages/review-page.ts'
import { type Entry, entries, limitIn, textOf } from './corpus.ts'
import { harm } from './harm.ts'

// Many inputs a page, each named where it fails: a trace of every step would take longer than the steps.
test.use({ trace: 'off' })

const ALL = entries('search-param')
const inPath = (entry: Entry) => textOf(entry).startsWith('/')
/** Longer than a server takes; they come by a navigation inside the page. */
const isLong = (entry: Entry) => textOf(entry).length > 8000

test('Unknown and hostile parameters and fragments are dropped: the page is the one without them', async ({ page }) => {
  const review = reviewPage(page)
  for (const entry of ALL.filter((one) => !inPath(one) && !isLong(one))) {
    await page.goto(`/advise/review${textOf(entry)}`)
    await review.ready()
    await expect(page.getByText('There are no answers here yet.'), entry.id).toBeVisible()
    expect(new URL(page.url()).pathname, entry.id).toBe('/advise/review')
    expect(await harm(page), entry.id).toEqual([])
  }
})

test('Hostile values under every name that the product reads count as no value', async ({ page, baseURL }) => {
  const values = [
    ...new Set(
      ALL.filter((entry) => !inPath(entry) && !isLong(entry))
        .map((entry) => /^\?[^=]+=(.*)$/s.exec(textOf(entry))?.[1])
        .filter((value) => value !== undefined && value !== ''),
    ),
  ]
  expect(values.length).toBeGreaterThan(15)
  for (const value of values) {
    const names = ['latency', 'requirements', 'hops', 'd', 'way', 'change', 'to.delivery', 'patterns']
    const query = names.map((name) => `${name}=${value}`).join('&')
    await page.goto(`/advise/what-if?${query}`)
    await expect(page.getByRole('heading', { level: 1 }), value).toHaveText('What if an answer were different?')
    await settled(page)
    // No answer was read, so there is none to change.
    await expect(page.getByRole('combobox', { name: /: what if$/ }), value).toHaveCount(0)
    expect(await harm(page), value).toEqual([])
    await page.evaluate(goInside, `/compare?${query}`)
    await expect(page.getByRole('heading', { level: 1 }), value).not.toHaveText('What if an answer were different?')
    expect(new URL(page.url()).origin).toBe(new URL(baseURL ?? '').origin)
    expect(await harm(page), value).toEqual([])
  }
})

/** Runs in the page: goes to an address as a link inside the product does. */
function goInside(to: string) {
  history.pushState(null, '', to)
  dispatchEvent(new PopStateEvent('popstate'))
}

test('Very long addresses are read at once', async ({ page }) => {
  const long = ALL.filter(isLong)
  expect(long.length).toBeGreaterThan(1)
  await page.goto('/advise/review?latency=under-10ms')
  await reviewPage(page).ready()
  for (const entry of long) {
    const took = await page.evaluate(async (query) => {
      const start = performance.now()
      history.pushState(null, '', `/advise/review${query}`)
      dispatchEvent(new PopStateEvent('popstate'))
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
      return performance.now() - start
    }, textOf(entry))
    await expect(page.getByText('There are no answers here yet.'), entry.id).toBeVisible()
    expect(took, entry.id).toBeLessThan(limitIn(entry, 'under-ms') ?? 1000)
    expect(await harm(page), entry.id).toEqual([])
    await page.goBack()
    await expect(reviewPage(page).used).toBeVisible()
  }
})

test('Hostile paths stay here and end on the page for lost addresses', async ({ page, baseURL, watch }) => {
  watch.allow(/status of 40[04]/)
  const { origin } = new URL(baseURL ?? '')
  for (const entry of ALL.filter(inPath)) {
    const path = textOf(entry).replace('/pattern/', '/patterns/')
    const response = await page.goto(origin + path)
    expect([400, 404], entry.id).toContain(response?.status())
    if (response?.status() === 404)
      await expect(page.getByRole('heading', { level: 1 }), entry.id).toHaveText('There is no page at this address')
    expect(new URL(page.url()).origin, entry.id).toBe(origin)
    expect(await page.evaluate(() => 'polluted' in {} || '__pwned' in window), entry.id).toBe(false)
  }
})

test('Hostile paths that a page is led to from within end on the page for lost addresses', async ({ page }) => {
  for (const entry of ALL.filter(inPath)) {
    const path = textOf(entry).replace('/pattern/', '/patterns/')
    await page.goto('/advise')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await settled(page)
    await page.evaluate(goInside, path)
    await expect(page.getByRole('heading', { level: 1 }), entry.id).toHaveText('There is no page at this address')
    expect(await harm(page), entry.id).toEqual([])
  }
})
