import type { Page } from '@playwright/test'
import { expect, test } from '../fixture.ts'
import { pairsIn, questionOf, words } from '../fixtures/answers.ts'
import { record, seed, storage, stored, storedText } from '../fixtures/stored.ts'
import { answer, asks } from '../fixtures/walk.ts'
import { allAnswersPage } from '../pages/all-answers-page.ts'
import { notices } from '../pages/notices.ts'
import { questionPage } from '../pages/question-page.ts'
import { recommendationPage } from '../pages/recommendation-page.ts'
import { reviewPage } from '../pages/review-page.ts'
import { whatIfPage } from '../pages/what-if-page.ts'

const ANSWERS = { latency: ['10ms-or-more'], coupling: ['loose'], delivery: ['exactly-once'] }
const LEDGER = record([
  {
    id: 'ledger',
    title: 'Ledger',
    answers: ANSWERS,
    notes: { coupling: 'Old note.' },
    ticks: ['define-service-boundaries'],
  },
])
/** Names the ledger, and has another answer. */
const OTHER = 'latency=10ms-or-more&coupling=tight&delivery=exactly-once&d=ledger'

const answersIn = async (page: Page) =>
  (await stored(page))?.documents.map(({ interactions }) => interactions[0]?.answers)

test('An old address of a saved decision with another answer is a preview: the decision stays byte for byte, until it is kept', async ({
  page,
  book,
}) => {
  const question = questionPage(page)
  const review = reviewPage(page)
  await seed(page, LEDGER)
  const before = await storage(page)
  await page.goto(`/advise/coupling?${OTHER}`)
  await expect(question.keep).toBeVisible()
  await expect(notices(page).otherAnswers).toContainText('“Ledger”')
  await expect(question.saved).toHaveCount(0)
  await expect(question.note).toHaveCount(0)
  await answer(page, book, 'coupling', 'tight')
  await asks(page, book, 'requirements')
  await question.checkAnswers.click()
  await review.ready()
  await expect(review.used).not.toContainText('Old note.')
  await review.change('Latency').click()
  await answer(page, book, 'latency', 'under-10ms')
  await asks(page, book, 'payload')
  await page.goBack()
  await page.goBack()
  await review.ready()
  await page.goBack()
  await page.goBack()
  await asks(page, book, 'coupling')
  await expect(question.keep).toBeVisible()
  await page.reload()
  await expect(question.keep).toBeVisible()
  await answer(page, book, 'coupling', 'tight')
  await asks(page, book, 'requirements')
  expect(await storage(page)).toEqual(before)

  await question.keep.click()
  await expect(question.saved).toBeVisible()
  await expect(question.note).toHaveValue('')
  await expect(page).not.toHaveURL(/d=ledger/)
  await expect.poll(() => answersIn(page)).toEqual([{ ...ANSWERS, coupling: ['tight'] }, ANSWERS])
  expect((await stored(page))?.documents[1]).toEqual(JSON.parse(LEDGER).state.documents[0])
})

test('The preview of an old address leads to the decision as it is saved', async ({ page, book }) => {
  const review = reviewPage(page)
  await seed(page, LEDGER)
  await page.goto(`/advise/review?${OTHER}`)
  await review.ready()
  await expect(review.keep).toBeVisible()
  await notices(page).openAsSaved.click()
  await expect(review.saved).toBeVisible()
  await expect(notices(page).otherAnswers).toHaveCount(0)
  await expect(review.row(questionOf(book, 'coupling').title)).toContainText(words(book, 'coupling', ['loose']))
  await expect(review.row(questionOf(book, 'coupling').title)).toContainText('Old note.')
  expect(pairsIn(page.url())).toEqual({ latency: '10ms-or-more', coupling: 'loose', delivery: 'exactly-once' })
  expect(await storedText(page)).toBe(LEDGER)
  await page.goBack()
  await expect(review.keep).toBeVisible()
})

test('No page of an old address writes the decision that it names', async ({ page, book }) => {
  await seed(page, LEDGER)
  const all = allAnswersPage(page)
  // The same name, written in another way.
  await page.goto(`/advise/all?${OTHER.replace('d=', '%64=')}`)
  await all.ready()
  await expect(reviewPage(page).keep).toBeVisible()
  const title = questionOf(book, 'interaction').title
  await all.question(title).getByRole('radio').first().check()
  await expect.poll(() => pairsIn(page.url())).toHaveProperty('interaction')
  expect(await storedText(page)).toBe(LEDGER)

  const whatIf = whatIfPage(page)
  const result = recommendationPage(page)
  await page.goto(`/advise/what-if?${OTHER}&to.delivery=at-most-once`)
  await whatIf.ready()
  await whatIf.takeOver.click()
  await result.ready()
  await expect(result.keep).toBeVisible()
  expect(await storedText(page)).toBe(LEDGER)

  await page.goto(`/recommendation?${OTHER}`)
  await result.ready()
  await expect(result.keep).toBeVisible()
  await expect(result.name).toHaveCount(0)
  await expect(result.tick('Define service boundaries')).not.toBeChecked()
  await result.tick('Define service boundaries').check()
  await expect(result.saved).toBeVisible()
  await result.name.fill('My own')
  await expect.poll(async () => (await stored(page))?.documents.map((one) => one.title)).toEqual(['My own', 'Ledger'])
  expect((await stored(page))?.documents[1]).toEqual(JSON.parse(LEDGER).state.documents[0])
})

test('A bookmark of an early step is the decision itself, and going on from it loses none of its answers', async ({
  page,
  book,
}) => {
  const question = questionPage(page)
  await seed(page, LEDGER)
  await page.goto('/advise/coupling?latency=10ms-or-more&d=ledger')
  await expect(question.saved).toBeVisible()
  await expect(notices(page).all).toHaveCount(0)
  await expect(question.note).toHaveValue('Old note.')
  await answer(page, book, 'coupling', 'loose')
  await asks(page, book, 'requirements')
  await expect.poll(() => answersIn(page)).toEqual([ANSWERS])

  const all = allAnswersPage(page)
  await page.goto('/advise/all?latency=10ms-or-more&d=ledger')
  await all.ready()
  await all.question(questionOf(book, 'interaction').title).getByRole('radio').first().check()
  const interaction = questionOf(book, 'interaction')
    .options.map(({ id }) => [id])
    .slice(0, 1)[0]
  await expect.poll(() => answersIn(page)).toEqual([{ ...ANSWERS, interaction }])
  await expect.poll(() => pairsIn(page.url())).toMatchObject({ coupling: 'loose', delivery: 'exactly-once' })
  await all.clear(questionOf(book, 'interaction').short).click()
  await expect.poll(() => answersIn(page)).toEqual([ANSWERS])

  const whatIf = whatIfPage(page)
  await page.goto('/advise/what-if?latency=10ms-or-more&d=ledger&to.coupling=tight')
  await whatIf.ready()
  await whatIf.takeOver.click()
  await recommendationPage(page).ready()
  await expect.poll(() => answersIn(page)).toEqual([{ ...ANSWERS, coupling: ['tight'] }])
  expect(pairsIn(page.url())).toEqual({ latency: '10ms-or-more', coupling: 'tight', delivery: 'exactly-once' })
})

test('Back and a reload show an earlier state of the same decision, no preview of it', async ({ page, book }) => {
  const review = reviewPage(page)
  await seed(page, LEDGER)
  await page.goto('/advise/review?latency=10ms-or-more&coupling=loose&delivery=exactly-once&d=ledger')
  await review.ready()
  await review.change('Delivery guarantee').click()
  await answer(page, book, 'delivery', 'at-most-once')
  await review.ready()
  await expect.poll(() => answersIn(page)).toEqual([{ ...ANSWERS, delivery: ['at-most-once'] }])
  await page.goBack()
  await page.goBack()
  await review.ready()
  await page.reload()
  await review.ready()
  await expect(review.row(questionOf(book, 'delivery').title)).toContainText(words(book, 'delivery', ['exactly-once']))
  await expect(review.saved).toBeVisible()
  await expect(review.keep).toHaveCount(0)
  await expect(notices(page).all).toHaveCount(0)
})
