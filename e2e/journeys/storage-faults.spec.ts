import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { DOCUMENTS_KEY, QUARANTINE_PREFIX } from '#state/stored-record.ts'
import { expect, test } from '../fixture.ts'
import { questionOf, words } from '../fixtures/answers.ts'
import { settled } from '../fixtures/settled.ts'
import { record, seed, setAside, stored, storedText } from '../fixtures/stored.ts'
import { answer, asks } from '../fixtures/walk.ts'
import { homePage } from '../pages/home-page.ts'
import { notices } from '../pages/notices.ts'
import { questionPage } from '../pages/question-page.ts'
import { recommendationPage } from '../pages/recommendation-page.ts'
import { reviewPage } from '../pages/review-page.ts'

const GOOD = record([
  { id: 'kept', title: 'Kept', answers: { latency: ['under-10ms'] }, notes: { latency: 'Old note.' } },
])

test('A full storage keeps the old record whole, says so, offers a copy, and the next change after room was made is saved', async ({
  page,
}) => {
  await seed(page, GOOD)
  await page.goto('/advise/latency?latency=under-10ms&d=kept')
  const question = questionPage(page)
  await expect(question.note).toHaveValue('Old note.')
  await page.evaluate(() => {
    for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2))
      for (let more = true; more; )
        try {
          localStorage.setItem('filler', `${localStorage.getItem('filler') ?? ''}${'x'.repeat(size)}`)
        } catch {
          more = false
        }
  })
  const before = await storedText(page)
  await question.note.fill('A longer note. '.repeat(40))
  const { refused, downloadCopy } = notices(page)
  await expect(refused).toBeVisible()
  await expect(page.getByText('Not saved.')).toBeVisible()
  expect(await storedText(page)).toBe(before)
  const copy = await downloaded(page, () => downloadCopy.click())
  expect(copy).toContain('A longer note.')

  await page.evaluate(() => localStorage.removeItem('filler'))
  await question.note.fill('A short note.')
  await expect(refused).toBeHidden()
  await expect(question.saved).toBeVisible()
  await expect
    .poll(async () => (await stored(page))?.documents[0]?.interactions[0]?.notes)
    .toEqual({ latency: 'A short note.' })
})

test('Saved work that cannot be read is set aside, can be downloaded, and is not written over', async ({
  page,
  book,
}) => {
  const damaged = `${GOOD.slice(0, 60)}`
  await seed(page, damaged)
  const home = homePage(page)
  await home.open()
  const { unreadable, download } = notices(page)
  await expect(unreadable).toBeVisible()
  await expect(home.resume).toContainText('Nothing saved yet.')
  expect(await downloaded(page, () => download.click())).toBe(damaged)

  await home.start.click()
  await answer(page, book, 'latency', 'under-10ms')
  await expect.poll(async () => (await stored(page))?.documents).toHaveLength(1)
  expect(await setAside(page)).toEqual([damaged])
  await page.reload()
  await asks(page, book, 'payload')
  await expect(unreadable).toBeHidden()
  expect(await setAside(page)).toEqual([damaged])
})

test('What was set aside is offered at every visit, until a copy was taken or the notice dismissed', async ({
  page,
}) => {
  const damaged = GOOD.slice(0, 60)
  await seed(page, damaged)
  const home = homePage(page)
  const { unreadable, stillSetAside, download, dismiss } = notices(page)
  await home.open()
  await expect(unreadable).toBeVisible()
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [DOCUMENTS_KEY, GOOD] as const)
  for (const visit of ['second', 'third']) {
    await home.open()
    await expect(stillSetAside, visit).toBeVisible()
    await expect(unreadable).toHaveCount(0)
  }
  expect(await downloaded(page, () => download.click())).toBe(damaged)
  await page.reload()
  await settled(page)
  await expect(home.resume).toContainText('Kept')
  await expect(notices(page).all).toHaveCount(0)
  expect(await setAside(page)).toEqual([damaged])

  await page.evaluate((key) => localStorage.setItem(key, 'another'), `${QUARANTINE_PREFIX}2`)
  await page.reload()
  expect(await downloaded(page, () => download.click())).toBe('another')
  await page.evaluate((key) => localStorage.setItem(key, 'a third'), `${QUARANTINE_PREFIX}3`)
  await page.reload()
  await expect(stillSetAside).toBeVisible()
  await dismiss.click()
  await expect(stillSetAside).toHaveCount(0)
  await page.reload()
  await settled(page)
  await expect(notices(page).all).toHaveCount(0)
  expect(await setAside(page)).toHaveLength(3)
})

test('Saved work of version 1 opens with everything in it', async ({ page, book }) => {
  const frozen = await readFile('e2e/fixtures/state/v1.json', 'utf8')
  await seed(page, frozen.trim())
  const home = homePage(page)
  await home.open()
  await expect(home.resume).toContainText('Kept since version 1')
  await home.continueLink.click()
  await expect(page).toHaveURL(/d=kept-since-one/)
  await page.goto('/advise/review?latency=10ms-or-more&coupling=loose&delivery=at-least-once&hops=4&d=kept-since-one')
  const review = reviewPage(page)
  await review.ready()
  await expect(review.row(questionOf(book, 'latency').title)).toContainText('Measured in spring.')
  await expect(review.row(questionOf(book, 'hops').title)).toContainText(words(book, 'hops', ['4']))
  await review.seeRecommendation.click()
  await expect(recommendationPage(page).tick('Define service boundaries')).toBeChecked()
  await expect(notices(page).all).toHaveCount(0)
})

test('Saved work of a newer version is left untouched, byte for byte, whatever is done here', async ({
  page,
  book,
}) => {
  const newer = JSON.stringify({ ...JSON.parse(GOOD), v: 2, something: 'new' })
  await seed(page, newer)
  await homePage(page).open()
  await expect(notices(page).newer).toBeVisible()
  await homePage(page).start.click()
  await answer(page, book, 'latency', 'under-10ms')
  await answer(page, book, 'payload', 'small')
  await asks(page, book, 'requirements')
  await expect(page.getByText('Not saved. The address of this page still holds your answers.')).toBeVisible()
  expect(await storedText(page)).toBe(newer)
  await notices(page).reload.click()
  await asks(page, book, 'requirements')
  expect(await storedText(page)).toBe(newer)
  await expect(questionPage(page).soFar.getByRole('term')).toHaveCount(2)
})

test('When another tab clears the storage, this one keeps its work and saves it again only when told to', async ({
  page,
  context,
}) => {
  await seed(page, GOOD)
  await page.goto('/advise/latency?latency=under-10ms&d=kept')
  const question = questionPage(page)
  await expect(question.note).toHaveValue('Old note.')
  const other = await context.newPage()
  await other.goto('/favicon.svg')
  await other.evaluate(() => localStorage.clear())
  const { cleared, saveAgain } = notices(page)
  await expect(cleared).toBeVisible()
  await question.note.fill('Written after.')
  await expect(page.getByText('Not saved.')).toBeVisible()
  expect(await storedText(page)).toBeUndefined()
  await saveAgain.click()
  await expect(question.saved).toBeVisible()
  expect((await stored(page))?.documents[0]).toMatchObject({ id: 'kept', title: 'Kept' })
  expect((await stored(page))?.documents[0]?.interactions[0]?.notes).toEqual({ latency: 'Written after.' })
})

async function downloaded(page: Page, act: () => Promise<void>): Promise<string> {
  const downloading = page.waitForEvent('download')
  await act()
  return readFile(await (await downloading).path(), 'utf8')
}
