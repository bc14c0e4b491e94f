import { expect, test } from '../fixture.ts'
import { questionIn, questionOf, words } from '../fixtures/answers.ts'
import { showsFocus, tabTo } from '../fixtures/tab-to.ts'
import { asks } from '../fixtures/walk.ts'
import { homePage } from '../pages/home-page.ts'
import { questionPage } from '../pages/question-page.ts'
import { recommendationPage } from '../pages/recommendation-page.ts'
import { reviewPage } from '../pages/review-page.ts'

// Hundreds of key presses: a trace of each takes longer than the journey.
test.use({ trace: 'off' })

test('From the start page to a saved report, by keyboard alone', async ({ page, book }) => {
  const home = homePage(page)
  await home.open()
  await tabTo(page, page.getByRole('link', { name: 'Skip to the content' }))
  await page.keyboard.press('Enter')
  await tabTo(page, home.start)
  await page.keyboard.press('Enter')

  const question = questionPage(page)
  await asks(page, book, 'latency')
  await expect(question.heading).toBeFocused()

  // Nothing is chosen: Enter leads to the summary, and the summary to the first radio button.
  await page.keyboard.press('Enter')
  await expect(question.errorSummary).toBeFocused()
  await expect(question.errorSummary).toContainText('Choose an answer')
  await expect(page).toHaveTitle(/^Error: Question 1/)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(question.choice(words(book, 'latency', ['under-10ms']))).toBeFocused()
  await showsFocus(page)
  await page.keyboard.press('Space')
  await expect(question.choice(words(book, 'latency', ['under-10ms']))).toBeChecked()
  await page.keyboard.press('ArrowDown')
  await expect(question.choice(words(book, 'latency', ['10ms-or-more']))).toBeChecked()
  await showsFocus(page)
  await page.keyboard.press('Enter')

  await asks(page, book, 'coupling')
  await expect(question.heading).toBeFocused()
  await page.keyboard.press('2')
  await expect(question.choice(words(book, 'coupling', ['loose']))).toBeChecked()
  await page.keyboard.press('1')
  await expect(question.choice(words(book, 'coupling', ['loose']))).not.toBeChecked()
  await page.keyboard.press('2')
  await page.keyboard.press('Enter')

  await asks(page, book, 'delivery')
  await expect(question.heading).toBeFocused()
  await page.keyboard.press('3')
  await page.keyboard.press('Enter')

  // Checkboxes: a number toggles, and "I don't know yet" takes the others back.
  await asks(page, book, 'requirements')
  await page.keyboard.press('1')
  await page.keyboard.press('2')
  await expect(question.checked).toHaveCount(2)
  await page.keyboard.press('6')
  await expect(question.checked).toHaveCount(1)
  await page.keyboard.press('2')
  await expect(question.checked).toHaveCount(1)
  await expect(question.choice(words(book, 'requirements', ['high-throughput']))).toBeChecked()
  await page.keyboard.press('Enter')

  // The rest is skipped with the last key of each question.
  await expect(page).not.toHaveURL(/\/requirements\?/)
  for (let id = questionIn(page.url()); id !== undefined; id = questionIn(page.url())) {
    await asks(page, book, id)
    await expect(question.heading).toBeFocused()
    await page.keyboard.press(String(questionOf(book, id).options.length + 1))
    await page.keyboard.press('Enter')
    await expect(page).not.toHaveURL(new RegExp(`/advise/${id}(\\?|$)`))
  }

  const review = reviewPage(page)
  await review.ready()
  await expect(review.heading).toBeFocused()
  await tabTo(page, review.change('Delivery guarantee'))
  await page.keyboard.press('Enter')
  await asks(page, book, 'delivery')
  await expect(question.heading).toBeFocused()
  await page.keyboard.press('2')
  await page.keyboard.press('Enter')
  await review.ready()
  await expect(review.heading).toBeFocused()
  await tabTo(page, review.seeRecommendation)
  await page.keyboard.press('Enter')

  const result = recommendationPage(page)
  await result.ready()
  await expect(result.verdict).toHaveText('Send it through a message queue')
  await expect(result.verdict).toBeFocused()
  await tabTo(page, result.tick('Define service boundaries'))
  await page.keyboard.press('Space')
  await expect(result.tick('Define service boundaries')).toBeChecked()
  await tabTo(page, result.saveMarkdown)
  const downloading = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  expect((await downloading).suggestedFilename()).toBe('untitled-decision.md')
})

test('Full screen of a drawing opens with Enter, keeps the focus inside and gives it back on Escape', async ({
  page,
  book,
}) => {
  await page.goto('/advise/coupling?latency=10ms-or-more')
  await asks(page, book, 'coupling')
  const open = page.getByRole('button', { name: 'Full screen', exact: true })
  await tabTo(page, open)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('group', { name: 'Decision flow' })).toBeVisible()
  for (const _ of [1, 2, 3, 4]) {
    await page.keyboard.press('Tab')
    await showsFocus(page)
  }
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(open).toBeFocused()
})

test('Single keys do nothing once they are switched off, and stay off', async ({ page, book }) => {
  await page.goto('/advise/latency')
  const question = questionPage(page)
  await asks(page, book, 'latency')
  await page.getByRole('checkbox', { name: 'Number keys choose, Enter continues' }).uncheck()
  await page.keyboard.press('1')
  await expect(question.checked).toHaveCount(0)
  await page.reload()
  await asks(page, book, 'latency')
  await expect(page.getByRole('checkbox', { name: 'Number keys choose, Enter continues' })).not.toBeChecked()
  await page.keyboard.press('1')
  await expect(question.checked).toHaveCount(0)
})
