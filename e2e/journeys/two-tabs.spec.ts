import type { Page } from '@playwright/test'
import { expect, test } from '../fixture.ts'
import { record, seed, stored } from '../fixtures/stored.ts'
import { answer } from '../fixtures/walk.ts'
import { notices } from '../pages/notices.ts'
import { questionPage } from '../pages/question-page.ts'
import { recommendationPage } from '../pages/recommendation-page.ts'
import { reviewPage } from '../pages/review-page.ts'

const QUERY = 'latency=10ms-or-more&coupling=loose&delivery=at-least-once'
const ANSWERS = { latency: ['10ms-or-more'], coupling: ['loose'], delivery: ['at-least-once'] }
const SAVED = record([{ id: 'shared', title: 'Shared', answers: ANSWERS }])

const first = async (page: Page) => (await stored(page))?.documents.find(({ id }) => id === 'shared')?.interactions[0]

test('Two tabs that change different things of one decision lose neither', async ({ page, context }) => {
  await seed(page, SAVED)
  const other = await context.newPage()
  await page.goto(`/recommendation?${QUERY}&d=shared`)
  await other.goto(`/advise/latency?${QUERY}&d=shared`)
  const [result, question] = [recommendationPage(page), questionPage(other)]
  await result.tick('Define service boundaries').check()
  await question.note.fill('From the other tab.')
  await result.name.fill('Shared and named')
  await expect.poll(() => first(page)).toMatchObject({ notes: { latency: 'From the other tab.' }, answers: ANSWERS })
  await expect
    .poll(async () => (await stored(page))?.documents)
    .toMatchObject([{ title: 'Shared and named', interactions: [{ ticks: ['define-service-boundaries'] }] }])
  // Each tab shows what the other did without being reloaded.
  await expect(result.section('Your answers')).toContainText('From the other tab.')
  await other.goto(`/recommendation?${QUERY}&d=shared`)
  await expect(recommendationPage(other).tick('Define service boundaries')).toBeChecked()
  await expect(notices(page).all).toHaveCount(0)
})

test('Two tabs that answer one question differently keep both decisions and say so', async ({
  page,
  context,
  book,
}) => {
  await seed(page, SAVED)
  const other = await context.newPage()
  await page.goto(`/advise/delivery?${QUERY}&d=shared&change=1`)
  await other.goto(`/advise/delivery?${QUERY}&d=shared&change=1`)
  await answer(other, book, 'delivery', 'exactly-once')
  await reviewPage(other).ready()
  await expect(reviewPage(other).saved).toBeVisible()
  await answer(page, book, 'delivery', 'at-most-once')
  await reviewPage(page).ready()
  await expect(notices(page).changedElsewhere).toBeVisible()
  await expect
    .poll(async () => (await stored(page))?.documents.map(({ interactions }) => interactions[0]?.answers.delivery))
    .toEqual(expect.arrayContaining([['exactly-once'], ['at-most-once']]))
  expect((await stored(page))?.documents).toHaveLength(2)
  expect((await first(page))?.answers.delivery).toEqual(['exactly-once'])
  await expect(page).not.toHaveURL(/d=shared/)
  // What this tab does next goes to its own copy.
  await page.reload()
  await reviewPage(page).ready()
  await expect(reviewPage(page).saved).toBeVisible()
  await expect(reviewPage(page).keep).toBeHidden()
})
