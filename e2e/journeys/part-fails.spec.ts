import type { Page } from '@playwright/test'
import { expect, test } from '../fixture.ts'
import { breakParts, mend, POISON } from '../fixtures/broken-parts.ts'
import { settled } from '../fixtures/settled.ts'
import { record, seed, storage } from '../fixtures/stored.ts'
import { answer, asks } from '../fixtures/walk.ts'
import { failedPart } from '../pages/failed-part.ts'
import { homePage } from '../pages/home-page.ts'
import { notices } from '../pages/notices.ts'

const ANSWERS = 'latency=10ms-or-more&coupling=loose&delivery=at-least-once'
const SAVED = record([
  { id: 'kept', title: POISON, answers: { latency: ['10ms-or-more'] }, notes: { latency: 'Mine.' } },
])

/** Address -> parts of that page that can fail by themselves. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  '/': ['Continue where you were', 'Start from a situation', 'The map of patterns', 'The guide’s hierarchy, drawing'],
  '/advise/latency': ['Your path through the decision flow', 'Note'],
  [`/advise/all?${ANSWERS}`]: ['The recommendation so far', 'The recommendation in short'],
  [`/advise/review?${ANSWERS}`]: ['Your answers', 'Not answered'],
  [`/advise/what-if?${ANSWERS}&to.delivery=exactly-once`]: ['First place', 'Answers to change', 'What differs'],
  [`/recommendation?${ANSWERS}`]: [
    'What can be done with the report',
    'The stack',
    'Checklist',
    'How it fits together',
  ],
  [`/matrices?${ANSWERS}`]: ['Your choice'],
  '/compare?patterns=grpc,rest': ['The comparison'],
  '/guide': ['Decision Flow', 'Resources'],
  '/patterns/grpc': ['What you gain and what it costs', 'Sources'],
  '/how': ['The method', 'Change it'],
}

for (const [address, parts] of Object.entries(PARTS))
  test(`On ${address.split('?')[0]} a part that fails is the only one that does`, async ({ page, watch }) => {
    watch.allow(/broken on purpose/)
    await seed(page, SAVED)
    const before = await storage(page)
    await breakParts(page, ({ name }) =>
      (window as unknown as { failing: string }).failing === name ? 'part' : undefined,
    )
    for (const part of parts) {
      await page.addInitScript((name) => Object.assign(window, { failing: name }), part)
      await page.goto(address)
      await settled(page)
      const failed = failedPart(page, part)
      await expect(failed.box.first(), part).toBeVisible()
      await expect(page.getByRole('heading', { level: 1 }), part).toBeVisible()
      await expect(page.getByText('This page cannot be shown'), part).toBeHidden()
      expect(await page.getByText('cannot be shown').count(), part).toBe(1)
      await mend(page)
      await failed.tryAgain.click()
      await expect(failed.box, part).toHaveCount(0)
    }
    expect(await storage(page)).toEqual(before)
  })

test('Beside a part that fails the journey goes on, and what failed can be copied without the answers', async ({
  page,
  context,
  book,
  watch,
}) => {
  watch.allow(/broken on purpose/)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await breakParts(page, ({ name }) => (name === 'Your path through the decision flow' ? 'part' : undefined))
  await page.goto('/advise/latency')
  await answer(page, book, 'latency', '10ms-or-more')
  await asks(page, book, 'coupling')
  const failed = failedPart(page, 'Your path through the decision flow')
  await failed.copyDetails.click()
  await expect(failed.copied).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('Your path through the decision flow, on /advise/coupling')
  expect(copied).toContain('broken on purpose')
  expect(copied).not.toContain('10ms-or-more')
  await answer(page, book, 'coupling', 'tight')
  await asks(page, book, 'requirements')
})

test('Where copying is refused, the details of what failed are there to be selected', async ({ page, watch }) => {
  watch.allow(/broken on purpose/)
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await breakParts(page, ({ name }) => (name === 'Note' ? 'part' : undefined))
  await page.goto('/advise/latency')
  const failed = failedPart(page, 'Note')
  await failed.copyDetails.click()
  await expect(failed.box.getByText('broken on purpose')).toBeVisible()
})

test('A part that fails three times in a row offers a start without saved work, which stays untouched', async ({
  page,
  watch,
}) => {
  watch.allow(/broken on purpose/)
  await seed(page, SAVED)
  const before = await storage(page)
  await breakParts(page, ({ name }, restores) => (restores && name === 'Continue where you were' ? 'part' : undefined))
  await page.goto('/')
  const failed = failedPart(page, 'Continue where you were')
  await failed.tryAgain.click()
  await expect(failed.startWithoutSavedWork).toBeHidden()
  await failed.tryAgain.click()
  await failed.startWithoutSavedWork.click()
  await expect(homePage(page).resume).toContainText('Nothing saved yet.')
  await expect(notices(page).notOpened).toBeVisible()
  await expectUntouched(page, before)
})

test('A page that saved work brings down starts without it the next time, and offers it', async ({
  page,
  watch,
  book,
}) => {
  watch.allow(/broken on purpose/)
  await seed(page, SAVED)
  const before = await storage(page)
  await breakParts(page, (_, restores) => (restores ? 'page' : undefined))
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page cannot be shown')
  await expect(page.getByRole('button', { name: 'Copy details' })).toBeVisible()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(homePage(page).start).toBeVisible()
  const { notOpened, download, openIt, setAside } = notices(page)
  await expect(notOpened).toBeVisible()
  await expectUntouched(page, before)
  const downloading = page.waitForEvent('download')
  await download.click()
  expect((await downloading).suggestedFilename()).toBe('saved-work.json')

  // It stays so on every page of this tab, and what is done here is not written over the work.
  await homePage(page).start.click()
  await answer(page, book, 'latency', 'under-10ms')
  await asks(page, book, 'payload')
  await page.reload()
  await asks(page, book, 'payload')
  await expect(notOpened).toBeVisible()
  await expectUntouched(page, before)

  await openIt.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page cannot be shown')
  await page.getByRole('button', { name: 'Try again' }).click()
  await setAside.click()
  await expect(notOpened).toBeHidden()
  await expect.poll(async () => Object.values(await storage(page))).toContain(Object.values(before)[0])
})

async function expectUntouched(page: Page, before: Readonly<Record<string, string>>) {
  expect(await storage(page)).toEqual(before)
}
