import { expect, test } from '../fixture.ts'
import { record, seed } from '../fixtures/stored.ts'
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
