import type { Page } from '@playwright/test'
import type { Answers } from '#schema/advice/answers.ts'
import type { Knowledge } from '#schema/content/knowledge.ts'
import { expect, test } from '../fixture.ts'
import { labels, pairsIn, queryOf, questionIn, questionOf, words } from '../fixtures/answers.ts'
import { flow, flowPaths } from '../fixtures/flow-paths.ts'
import { questionPage } from '../pages/question-page.ts'
import { reviewPage } from '../pages/review-page.ts'

// Many pages, each named where it fails: a trace of every step would take longer than the steps.
test.use({ trace: 'off' })

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
      await expect(page).not.toHaveURL(new RegExp(`/advise/${question}(\\?|$)`))
      answers = { ...answers, [question]: options }
      before = { question, answers }
    }
    for (const [question, option] of path.steps) expect(answers[question]).toEqual([option])
    if (path.outcome === WHOLE) expect(Object.keys(answers).length).toBeGreaterThan(path.steps.length + 2)
  })
}

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
