import { expect, test } from '../fixture.ts'
import { queryOf, questionOf, words } from '../fixtures/answers.ts'
import { storage, stored, storedText } from '../fixtures/stored.ts'
import { answer, asks } from '../fixtures/walk.ts'
import { homePage } from '../pages/home-page.ts'
import { questionPage } from '../pages/question-page.ts'
import { recommendationPage } from '../pages/recommendation-page.ts'
import { reviewPage } from '../pages/review-page.ts'

const LINK = '?latency=10ms-or-more&coupling=loose&delivery=exactly-once'

test('Every preset leads to its pattern and saves nothing', async ({ page, book }) => {
  const home = homePage(page)
  await home.open()
  await expect(home.presets.getByRole('listitem')).toHaveCount(book.presets.length)
  for (const preset of book.presets) {
    await home.resultOf(preset.title).click()
    const result = recommendationPage(page)
    await expect(result.keep).toBeVisible()
    const expected = book.patterns[preset.first]?.name ?? preset.first
    await expect(result.section('The stack').getByRole('link', { name: expected, exact: true })).toBeVisible()
    await page.goBack()
    await home.answersOf(preset.title).click()
    await reviewPage(page).ready()
    expect(new URL(page.url()).search).toContain(queryOf(book, preset.answers))
    await expect(reviewPage(page).used.getByRole('term')).not.toHaveCount(0)
    await page.goBack()
  }
  expect(await storedText(page)).toBeUndefined()
})

test('A decision goes on where it was left, and starting again keeps it', async ({ page, book }) => {
  const home = homePage(page)
  const question = questionPage(page)
  await home.open()
  await expect(home.resume).toContainText('Nothing saved yet.')
  await home.start.click()
  await answer(page, book, 'latency', '10ms-or-more')
  await asks(page, book, 'coupling')
  await expect(question.saved).toBeVisible()

  await home.open()
  await expect(home.resume).toContainText(/Latency: 10 ms or more/)
  await home.continueLink.click()
  await asks(page, book, 'coupling')
  await expect(question.soFar).toContainText(words(book, 'latency', ['10ms-or-more']))
  await answer(page, book, 'coupling', 'tight')
  await asks(page, book, 'requirements')

  await home.open()
  await home.startAgain.click()
  await asks(page, book, 'latency')
  await expect(question.checked).toHaveCount(0)
  await answer(page, book, 'latency', 'under-10ms')
  await asks(page, book, 'payload')
  await expect
    .poll(async () => (await stored(page))?.documents.map(({ interactions }) => interactions[0]?.answers))
    .toEqual([{ latency: ['under-10ms'] }, { latency: ['10ms-or-more'], coupling: ['tight'] }])
  await home.open()
  await expect(home.resume).toContainText('Latency: Under 10 ms')
})

test('A pasted link is a preview: nothing is stored, and saved work stays byte for byte, until it is kept', async ({
  page,
  book,
}) => {
  const question = questionPage(page)
  await page.goto('/advise/latency')
  await answer(page, book, 'latency', 'under-10ms')
  await asks(page, book, 'payload')
  await expect(question.saved).toBeVisible()
  const before = await storage(page)

  const review = reviewPage(page)
  await page.goto(`/advise/review${LINK}`)
  await review.ready()
  await expect(review.keep).toBeVisible()
  await review.change('Coupling').click()
  await asks(page, book, 'coupling')
  await expect(question.note).toHaveCount(0)
  await answer(page, book, 'coupling', 'tight')
  await review.ready()
  await expect(review.row(questionOf(book, 'coupling').title)).toContainText(words(book, 'coupling', ['tight']))
  await page.reload()
  await review.ready()
  await review.seeRecommendation.click()
  await recommendationPage(page).ready()
  expect(await storage(page)).toEqual(before)

  await page.goBack()
  await review.ready()
  await review.keep.click()
  await expect(review.saved).toBeVisible()
  await expect(review.keep).toBeHidden()
  await expect(page).toHaveURL(/[?&]d=[a-z0-9-]+/)
  await expect
    .poll(async () => (await stored(page))?.documents.map(({ interactions }) => interactions[0]?.answers))
    .toEqual([
      { latency: ['10ms-or-more'], coupling: ['tight'], delivery: ['exactly-once'] },
      { latency: ['under-10ms'] },
    ])
})

test('The first tick on a preview keeps it', async ({ page }) => {
  const result = recommendationPage(page)
  await page.goto(`/recommendation${LINK}`)
  await result.ready()
  await result.tick('Define service boundaries').check()
  await expect(result.saved).toBeVisible()
  await page.reload()
  await expect(result.tick('Define service boundaries')).toBeChecked()
  expect((await stored(page))?.documents).toHaveLength(1)
})

test('A link to a decision that is not here shows its answers as a preview', async ({ page }) => {
  await page.goto(`/advise/review${LINK}&d=somebody-elses`)
  const review = reviewPage(page)
  await review.ready()
  await expect(review.keep).toBeVisible()
  expect(await storedText(page)).toBeUndefined()
})

test('A name, a note and ticks survive a changed answer', async ({ page, book }) => {
  const question = questionPage(page)
  const review = reviewPage(page)
  const result = recommendationPage(page)
  await page.goto(`/advise/review${LINK}`)
  await review.ready()
  await review.keep.click()
  await review.change('Latency').click()
  await asks(page, book, 'latency')
  await question.note.fill('Measured in spring.')
  await answer(page, book, 'latency', '10ms-or-more')
  await review.ready()
  await review.seeRecommendation.click()
  await result.ready()
  await result.name.fill('Ledger')
  await result.tick('Define service boundaries').check()
  await expect(result.saved).toBeVisible()
  await result.changeAnswers.click()
  await review.change('Delivery guarantee').click()
  await answer(page, book, 'delivery', 'at-most-once')
  await review.ready()
  await expect(review.row(questionOf(book, 'latency').title)).toContainText('Measured in spring.')
  await review.seeRecommendation.click()
  await expect(result.report).toContainText('Ledger')
  await expect(result.tick('Define service boundaries')).toBeChecked()
})
