import { expect, test } from '../fixture.ts'
import { pairsIn, questionOf, words } from '../fixtures/answers.ts'
import { stored } from '../fixtures/stored.ts'
import { allAnswersPage } from '../pages/all-answers-page.ts'
import { recommendationPage } from '../pages/recommendation-page.ts'
import { reviewPage } from '../pages/review-page.ts'

test('On one page the recommendation follows every answer, and the address with it', async ({ page, book }) => {
  const all = allAnswersPage(page)
  const title = (id: string) => questionOf(book, id).title
  const short = (id: string, option: string) => {
    const found = questionOf(book, id).options.find((one) => one.id === option)
    return found?.short ?? found?.label ?? ''
  }
  await page.goto('/advise/all')
  await all.ready()
  for (const question of book.questions) await expect(all.question(question.title)).toBeVisible()
  await expect(all.so).toContainText('Nothing to go on yet')

  await all.pill(title('delivery'), short('delivery', 'at-least-once')).check()
  await all.pill(title('coupling'), short('coupling', 'loose')).check()
  await expect.poll(() => pairsIn(page.url())).toEqual({ coupling: 'loose', delivery: 'at-least-once' })
  await expect(page).toHaveURL(/way=free/)
  await all.pill(title('interaction'), short('interaction', 'command')).check()
  await all.pill(title('consumers'), short('consumers', 'one')).check()
  await expect(all.so).toContainText('Message queue')

  await all.pill(title('requirements'), short('requirements', 'high-throughput')).check()
  await all.pill(title('requirements'), short('requirements', 'loose-coupling')).check()
  await all.number(title('hops')).fill('4')
  await expect
    .poll(() => pairsIn(page.url()))
    .toMatchObject({ requirements: 'high-throughput,loose-coupling', hops: '4' })
  await all.number(title('hops')).fill('4000')
  await expect.poll(() => pairsIn(page.url())).toMatchObject({ hops: '4' })
  await expect(all.number(title('hops'))).toHaveAttribute('aria-invalid', 'true')
  await all.clear(questionOf(book, 'hops').short).click()
  await expect.poll(() => pairsIn(page.url())).not.toHaveProperty('hops')
  await all.pill(title('requirements'), short('requirements', 'loose-coupling')).uncheck()
  await expect.poll(() => pairsIn(page.url())).toMatchObject({ requirements: 'high-throughput' })

  await page.reload()
  await all.ready()
  await expect(all.pill(title('delivery'), short('delivery', 'at-least-once'))).toBeChecked()
  await expect(all.pill(title('requirements'), short('requirements', 'high-throughput'))).toBeChecked()
  await expect(all.so).toContainText('Message queue')
  await expect.poll(async () => (await stored(page))?.documents[0]?.interactions[0]?.way).toBe('free')

  await all.full.click()
  await recommendationPage(page).ready()
  await expect(recommendationPage(page).verdict).toHaveText('Send it through a message queue')
  await page.goBack()
  await all.ready()
  await all.check.click()
  const review = reviewPage(page)
  await review.ready()
  await expect(review.unused).toHaveCount(0)
  await expect(review.used).toContainText(words(book, 'delivery', ['at-least-once']))
})

test('Answers that exclude every pattern are said to do so, and why each is out can be read', async ({
  page,
  book,
}) => {
  const all = allAnswersPage(page)
  await page.goto(
    '/advise/all?way=free&client=browser&prescribed=grpc&network=must-work-everywhere&direction=peer-to-peer',
  )
  await all.ready()
  const out = all.result.getByRole('group').filter({ hasText: 'ruled out, and why' })
  await out.locator('summary').click()
  await expect(out.getByRole('listitem').first()).toBeVisible()
  expect(await out.getByRole('listitem').count()).toBeLessThanOrEqual(book.candidates.length)
})

test('The question that decides most now is named, and the link leads to it', async ({ page, book }) => {
  const all = allAnswersPage(page)
  await page.goto('/advise/all?way=free&client=browser')
  await all.ready()
  await expect(all.next).toBeVisible()
  const wanted = await all.next.textContent()
  const asked = book.questions.find(({ title }) => title === wanted)
  expect(asked).toBeDefined()
  await all.next.click()
  await expect(all.question(asked?.title ?? '')).toBeInViewport()
  await expect(all.question(asked?.title ?? '')).toContainText('decides most now')
})
