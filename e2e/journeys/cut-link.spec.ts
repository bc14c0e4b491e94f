import { expect, test } from '../fixture.ts'
import { record, seed, storage } from '../fixtures/stored.ts'
import { notices } from '../pages/notices.ts'
import { reviewPage } from '../pages/review-page.ts'

const LINK =
  '/advise/review?latency=10ms-or-more&coupling=loose&delivery=exactly-once&requirements=high-throughput,loose-coupling'

test('A link that was cut within an answer says which one is missing, and saved work is untouched', async ({
  page,
  book,
}) => {
  await seed(page, record([{ id: 'kept', title: 'Kept', answers: { latency: ['under-10ms'] } }]))
  const before = await storage(page)
  const short = (id: string) => book.questions.find((question) => question.id === id)?.short ?? id
  for (const [cut, missing] of [
    [LINK.replace(/-coupling$/, ''), 'requirements'],
    [LINK.replace(/once&.*$/, ''), 'delivery'],
  ] as const) {
    await page.goto(cut)
    await reviewPage(page).ready()
    await expect(notices(page).unreadAnswers).toContainText(`: ${short(missing)}.`)
    await expect(reviewPage(page).row(book.questions.find(({ id }) => id === 'latency')?.title ?? '')).toBeVisible()
  }
  await page.goto(LINK)
  await reviewPage(page).ready()
  await expect(reviewPage(page).keep).toBeVisible()
  await expect(notices(page).all).toHaveCount(0)
  expect(await storage(page)).toEqual(before)
})
