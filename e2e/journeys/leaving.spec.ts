import type { Page } from '@playwright/test'
import type { Knowledge } from '#schema/content/knowledge.ts'
import { expect, test } from '../fixture.ts'
import { pairsIn, words } from '../fixtures/answers.ts'
import { openSettled } from '../fixtures/settled.ts'
import { record, seed, stored } from '../fixtures/stored.ts'
import { asks } from '../fixtures/walk.ts'
import { questionPage } from '../pages/question-page.ts'

const KEPT = record([
  { id: 'kept', title: 'Kept', answers: { latency: ['under-10ms'] }, notes: { latency: 'Old note.' } },
])

test('What was typed just before the tab is closed is saved, and nothing asks whether to leave', async ({
  page,
  context,
}) => {
  await seed(page, KEPT)
  await page.goto('/advise/latency?latency=under-10ms&d=kept')
  const question = questionPage(page)
  await expect(question.note).toHaveValue('Old note.')
  await question.note.fill('The last words.')
  const closed = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await closed
  const later = await context.newPage()
  await later.goto('/advise/latency?latency=under-10ms&d=kept')
  await expect(questionPage(later).note).toHaveValue('The last words.')
})

test('After a crash of the page everything that was saved is there', async ({ page, context, watch }) => {
  watch.allow(/^the page crashed$/)
  await seed(page, KEPT)
  await page.goto('/advise/latency?latency=under-10ms&d=kept')
  const question = questionPage(page)
  await question.note.fill('Before the crash.')
  await expect(question.saved).toBeVisible()
  const session = await context.newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  void session.send('Page.crash').catch(() => undefined)
  await crashed
  const later = await context.newPage()
  await later.goto('/advise/latency?latency=under-10ms&d=kept')
  await expect(questionPage(later).note).toHaveValue('Before the crash.')
})

/** The first question with an answer that is chosen and not sent. */
async function firstChosen(page: Page, book: Knowledge) {
  const question = questionPage(page)
  await openSettled(page, '/advise/latency')
  await question.choice(words(book, 'latency', ['10ms-or-more'])).check()
  return question
}

test('A double click on "Continue" goes one question further, and asks for nothing yet', async ({ page, book }) => {
  const question = await firstChosen(page, book)
  await question.continueButton.dblclick()
  await asks(page, book, 'coupling')
  await expect(question.checked).toHaveCount(0)
  await expect(question.errorSummary).toHaveCount(0)
  // Whoever presses it once more has not chosen anything, and is told.
  await question.continueButton.click()
  await expect(question.errorSummary).toContainText('Choose an answer')
})

test('A reload right after "Continue" is at the next question and keeps the answer', async ({ page, book }) => {
  const question = await firstChosen(page, book)
  await page.evaluate(() => {
    // The first task after the frame that shows the next question.
    addEventListener('submit', () => requestAnimationFrame(() => setTimeout(() => location.reload())), { once: true })
  })
  await Promise.all([page.waitForEvent('load'), question.continueButton.click()])
  await asks(page, book, 'coupling')
  expect(pairsIn(page.url())).toEqual({ latency: '10ms-or-more' })
  await expect(question.soFar).toContainText(words(book, 'latency', ['10ms-or-more']))
})

test('A reload before the frame after "Continue" has the answer saved, though not yet in the address', async ({
  page,
  book,
}) => {
  const question = await firstChosen(page, book)
  await page.evaluate(() => {
    addEventListener('submit', () => location.reload(), { once: true })
  })
  await Promise.all([page.waitForEvent('load'), question.continueButton.click()])
  const saved = (await stored(page))?.documents
  expect(saved?.map((document) => document.interactions[0]?.answers)).toEqual([{ latency: ['10ms-or-more'] }])
})

test('Whoever leaves for another page within the frame of "Continue" is there, with the answer saved', async ({
  page,
  book,
}) => {
  const question = await firstChosen(page, book)
  await page.evaluate(() => {
    addEventListener('submit', () => document.querySelector<HTMLElement>('header a[href$="/patterns"]')?.click(), {
      once: true,
    })
  })
  await question.continueButton.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Patterns' })).toBeVisible()
  // Two frames later nothing has called the page back.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  await expect(page).toHaveURL(/\/patterns$/)
  await expect
    .poll(async () => (await stored(page))?.documents.map((document) => document.interactions[0]?.answers))
    .toEqual([{ latency: ['10ms-or-more'] }])
})
