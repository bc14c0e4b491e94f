import type { Page } from '@playwright/test'
import type { Answers } from '#schema/advice/answers.ts'
import type { Knowledge } from '#schema/content/knowledge.ts'
import { expect, test } from '../fixture.ts'
import { labels, pairsIn, queryOf, questionIn, questionOf, words } from '../fixtures/answers.ts'
import { flow, flowPaths } from '../fixtures/flow-paths.ts'
import { answer, asks } from '../fixtures/walk.ts'
import { questionPage } from '../pages/question-page.ts'
import { reviewPage } from '../pages/review-page.ts'

/** Where a journey stands: a question, or undefined for the review, and the answers of the address. */
interface Place {
  readonly question: string | undefined
  readonly answers: Answers
}

/** One path is walked to its last question; what comes after the flow is the same for the others. */
const WHOLE = 'event-streaming'

for (const path of flowPaths()) {
  const name = path.steps.map(([question, option]) => `${question} ${option}`).join(', ')

  test(`Every step to ${path.outcome} (${name}) stays the same on reload, back, forward and when its address is pasted`, async ({
    page,
    context,
    book,
  }) => {
    const pasted = await context.newPage()
    const taken = Object.fromEntries(path.steps)
    let answers: Answers = {}
    let before: Place | undefined
    await page.goto(`/advise/${flow.start}`)
    for (;;) {
      const question = questionIn(page.url())
      const place: Place = { question, answers }
      await staysTheSame(page, pasted, book, place, before)
      if (question === undefined) break
      if (!(question in flow.steps) && path.outcome !== WHOLE) {
        await questionPage(page).checkAnswers.click()
        before = place
        await staysTheSame(page, pasted, book, { question: undefined, answers }, before)
        break
      }
      const options = [taken[question] ?? questionOf(book, question).options[0]?.id ?? '']
      await questionPage(page).answer(...labels(book, question, options))
      await expect(page).not.toHaveURL(new RegExp(`/advise/${question}\\?`))
      answers = { ...answers, [question]: options }
      before = { question, answers }
    }
    for (const [question, option] of path.steps) expect(answers[question]).toEqual([option])
    if (path.outcome === WHOLE) expect(Object.keys(answers).length).toBeGreaterThan(path.steps.length + 2)
  })
}

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

const LOOSE = '?latency=10ms-or-more&coupling=loose&delivery=at-least-once'
const title = (book: Knowledge, id: string) => questionOf(book, id).title

async function staysTheSame(page: Page, pasted: Page, book: Knowledge, place: Place, before: Place | undefined) {
  await shows(page, book, place)
  await page.reload()
  await shows(page, book, place)
  if (before) {
    await page.goBack()
    await shows(page, book, before)
    await page.goForward()
    await shows(page, book, place)
  }
  const { pathname } = new URL(page.url())
  await pasted.goto(pathname + queryOf(book, place.answers))
  await shows(pasted, book, place)
}

/** The page shows this question, or the review, with exactly these answers, and its address says the same. */
async function shows(page: Page, book: Knowledge, { question: id, answers }: Place) {
  const given = book.questions.filter((question) => Object.hasOwn(answers, question.id))
  expect(pairsIn(page.url())).toEqual(
    Object.fromEntries(given.map((question) => [question.id, (answers[question.id] ?? []).join(',')])),
  )
  if (id === undefined) {
    const { used, ready } = reviewPage(page)
    await ready()
    await expect(used.getByRole('term')).toHaveText(given.map(({ title }) => title))
    for (const question of given) await expect(used).toContainText(words(book, question.id, answers[question.id] ?? []))
    return
  }
  const { ready, checked, choice, soFar } = questionPage(page)
  await ready(questionOf(book, id).title)
  const own = labels(book, id, answers[id] ?? [])
  await expect(checked).toHaveCount(own.length)
  for (const label of own) await expect(choice(label)).toBeChecked()
  await expect(soFar.getByRole('term')).toHaveText(given.map(({ short }) => short))
}
