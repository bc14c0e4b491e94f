import { expect, test } from '../fixture.ts'
import { answer, asks } from '../fixtures/walk.ts'

test('On a slow line and a slow machine the first question is read at once and answered long before anything is drawn', async ({
  page,
  context,
  book,
}) => {
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
  await page.goto('/advise/latency', { waitUntil: 'commit' })
  // The text comes with the page, before any script has run.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await page.evaluate(() => performance.getEntriesByName('app-interactive').length)).toBe(0)
  await answer(page, book, 'latency', '10ms-or-more')
  await asks(page, book, 'coupling')
  expect(fetched.filter((path) => path.includes('/frame/'))).toEqual([])
})
