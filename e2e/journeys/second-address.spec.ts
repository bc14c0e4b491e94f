import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../fixture.ts'
import { settled } from '../fixtures/settled.ts'
import { BUILT } from '../fixtures/site.ts'
import { reviewPage } from '../pages/review-page.ts'

// The watch of the fixture fails these on any message of React about markup that does not match the page.

for (const [address, path, heading] of [
  ['/index.html', '/', 'Decide how your services should talk to each other'],
  ['/patterns/grpc/index.html?a=b#sources', '/patterns/grpc/', 'gRPC'],
  ['/patterns//grpc', '/patterns/grpc', 'gRPC'],
  ['/patterns/grpc//', '/patterns/grpc/', 'gRPC'],
  ['/advise/latency/', '/advise/latency/', 'How quickly must the answer arrive?'],
] as const)
  test(`${address} is the page that its host takes it for`, async ({ page }) => {
    await page.goto(address)
    await settled(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    expect(new URL(page.url()).pathname).toBe(path)
  })

for (const [name, fragment, kept] of [
  ['that is no text', '%E0%A4%A'.repeat(100_000), ''],
  ['that is longer than any of ours', 'x'.repeat(200_000), ''],
  ['as long as a link that holds a decision', `s=1.${'A'.repeat(65_536)}`, `#s=1.${'A'.repeat(65_536)}`],
] as const)
  test(`A fragment ${name} ${kept ? 'stays' : 'is left out'}, and the page is the one asked for`, async ({ page }) => {
    await page.goto(`/patterns/grpc?a=b#${fragment}`)
    await settled(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('gRPC')
    expect(new URL(page.url()).search).toBe('?a=b')
    // Compared here, so that a failure does not print it.
    expect((await page.evaluate(() => location.hash)) === kept).toBe(true)
  })

test('Of 200,000 parameters the first are kept, and the page answers by them', async ({ page }) => {
  // No host takes an address that long, but a worker that keeps the page does.
  await page.addInitScript(() => {
    if (location.search === '') history.replaceState(null, '', `?latency=under-10ms${'&a=b'.repeat(200_000)}#main`)
  })
  await page.goto('/advise/review')
  await settled(page)
  await expect(reviewPage(page).row('How quickly must the answer arrive?')).toBeVisible()
  const { search, hash } = new URL(page.url())
  expect(search.length).toBe(8_000)
  expect(search.startsWith('?latency=under-10ms&a=b&')).toBe(true)
  expect(hash).toBe('#main')
})

for (const address of ['//patterns/no-such', '/Advise/latency', '/PATTERNS/grpc', '/404.html'])
  test(`${address} is no page, before and after it becomes interactive`, async ({ page, watch, baseURL }) => {
    watch.allow(/status of 404/)
    await page.goto(`${baseURL}${address}`)
    await settled(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address')
  })

test('A host that answers every address with one page still shows each of them', async ({ page }) => {
  const home = readFileSync(join(BUILT, 'index.html'), 'utf8')
  await page.route(
    (url) => !url.pathname.includes('.'),
    (route) => route.fulfill({ body: home, contentType: 'text/html; charset=utf-8' }),
  )
  for (const [address, heading] of [
    ['/patterns/grpc', 'gRPC'],
    ['/advise/review?latency=under-10ms', 'Check your answers'],
    ['/no-such-page', 'There is no page at this address'],
  ] as const) {
    await page.goto(address)
    await settled(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
  }
})
