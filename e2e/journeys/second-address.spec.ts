import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../fixture.ts'
import { settled } from '../fixtures/settled.ts'
import { BUILT } from '../fixtures/site.ts'

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
