import type { Knowledge } from '#schema/content/knowledge.ts'
import { expect, test } from '../fixture.ts'
import { pairsIn, questionOf, words } from '../fixtures/answers.ts'
import { flow } from '../fixtures/flow-paths.ts'
import { answer, asks } from '../fixtures/walk.ts'
import { questionPage } from '../pages/question-page.ts'
import { reviewPage } from '../pages/review-page.ts'

const LOOSE = '?latency=10ms-or-more&coupling=loose&delivery=at-least-once'
const title = (book: Knowledge, id: string) => questionOf(book, id).title

test('Answers of a branch that was left are kept, shown as not used, and count again when it is back', async ({
  page,
  book,
}) => {
  const review = reviewPage(page)
  await page.goto(`/advise/review${LOOSE}`)
  await review.ready()
  await expect(review.unused).toHaveCount(0)

  // The other branch: what it needs is asked first, then the review is back.
  await review.change('Latency').click()
  await answer(page, book, 'latency', 'under-10ms')
  await answer(page, book, 'payload', 'small')
  await review.ready()
  await expect(review.used.getByRole('term')).toHaveText([title(book, 'latency'), title(book, 'payload')])
  await expect(review.unused.getByRole('term')).toHaveText([title(book, 'coupling'), title(book, 'delivery')])
  await expect(review.unused).toContainText(words(book, 'delivery', ['at-least-once']))
  const away = { latency: 'under-10ms', payload: 'small', coupling: 'loose', delivery: 'at-least-once' }
  expect(pairsIn(page.url())).toEqual(away)
  await page.reload()
  await review.ready()
  await expect(review.unused.getByRole('term')).toHaveCount(2)
  await review.seeRecommendation.click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('gRPC')
  await page.goBack()

  await review.change('Latency').click()
  await answer(page, book, 'latency', '10ms-or-more')
  await review.ready()
  await expect(review.used.getByRole('term')).toHaveText([
    title(book, 'latency'),
    title(book, 'coupling'),
    title(book, 'delivery'),
  ])
  await expect(review.unused.getByRole('term')).toHaveText([title(book, 'payload')])
})

test('Changing an answer that needs nothing else goes straight back to the review, and Back leaves it as it was', async ({
  page,
  book,
}) => {
  const review = reviewPage(page)
  await page.goto(`/advise/review${LOOSE}&scale=under-100`)
  await review.ready()
  await review.change('Delivery guarantee').click()
  await asks(page, book, 'delivery')
  await expect(questionPage(page).choice(words(book, 'delivery', ['at-least-once']))).toBeChecked()
  await questionPage(page).backLink.click()
  await review.ready()
  await expect(review.row(title(book, 'delivery'))).toContainText(words(book, 'delivery', ['at-least-once']))

  await review.change('Delivery guarantee').click()
  await answer(page, book, 'delivery', 'exactly-once')
  await review.ready()
  await expect(review.row(title(book, 'delivery'))).toContainText(words(book, 'delivery', ['exactly-once']))
  await expect(review.row(title(book, 'scale'))).toContainText(words(book, 'scale', ['under-100']))
})

test('Back from the first question leads to the page before, and never past it', async ({ page, book }) => {
  await page.goto('/patterns')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Advise' }).click()
  await asks(page, book, flow.start)
  await answer(page, book, flow.start, '10ms-or-more')
  await asks(page, book, 'coupling')
  await questionPage(page).backLink.click()
  await asks(page, book, flow.start)
  await expect(questionPage(page).checked).toHaveCount(1)
  await questionPage(page).backLink.click()
  await expect(page).toHaveURL(/\/patterns$/)
})

test('Back on a question that was opened by its address leads to the question before', async ({ page, book }) => {
  await page.goto(`/advise/delivery${LOOSE}`)
  await asks(page, book, 'delivery')
  await questionPage(page).backLink.click()
  await asks(page, book, 'coupling')
  await expect(questionPage(page).checked).toHaveCount(1)
})
