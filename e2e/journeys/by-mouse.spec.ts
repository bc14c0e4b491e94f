import { readFile } from 'node:fs/promises'
import { expect, test } from '../fixture.ts'
import { questionOf, words } from '../fixtures/answers.ts'
import { answerUntilReview, asks } from '../fixtures/walk.ts'
import { homePage } from '../pages/home-page.ts'
import { questionPage } from '../pages/question-page.ts'
import { recommendationPage } from '../pages/recommendation-page.ts'
import { reviewPage } from '../pages/review-page.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const ANSWERS = {
  latency: ['10ms-or-more'],
  coupling: ['loose'],
  delivery: ['at-least-once'],
  requirements: ['high-throughput', 'loose-coupling'],
  scale: ['10k-to-100k'],
  context: ['backend-to-backend'],
}

test('From the start page to a saved report, by mouse', async ({ page, book }) => {
  const home = homePage(page)
  await home.open()
  await home.start.click()

  const question = questionPage(page)
  await asks(page, book, 'latency')
  await expect(question.checked).toHaveCount(0)
  await expect(page).toHaveTitle(/^Question 1, at most \d+: .*\? – Signalbox$/)
  await question.choice(words(book, 'latency', ['10ms-or-more'])).check()
  await expect(question.possible.getByRole('listitem').filter({ hasText: '(out)' })).toHaveText([
    /gRPC/,
    /gRPC streaming/,
  ])
  await question.note.fill('Finance closes the books at night.')

  const asked = await answerUntilReview(page, book, ANSWERS)
  expect(asked.slice(0, 6)).toEqual(Object.keys(ANSWERS))

  const review = reviewPage(page)
  await review.ready()
  await expect(review.row(questionOf(book, 'requirements').title)).toContainText(
    words(book, 'requirements', ANSWERS.requirements),
  )
  await expect(review.row(questionOf(book, 'latency').title)).toContainText('Finance closes the books at night.')
  await expect(review.saved).toBeVisible()
  await review.seeRecommendation.click()

  const result = recommendationPage(page)
  await result.ready()
  await expect(result.verdict).toHaveText('Send it through a message queue')
  await expect(result.section('The stack')).toContainText('Message queue')
  await expect(result.section('The stack')).toContainText('Dead-letter queue')
  await expect(result.drawing).toBeVisible()
  await expect(result.section(/^What was weighed/)).toContainText('It would win with')
  await result.name.fill('Order placed')
  await result.tick('Define service boundaries').check()
  await expect(result.section(/^Checklist/)).toContainText(/1 of \d+ done/)

  const downloading = page.waitForEvent('download')
  await result.saveMarkdown.click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('order-placed.md')
  const markdown = await readFile(await download.path(), 'utf8')
  const lines = markdown.split('\n')
  expect(lines[0]).toBe('# Order placed')
  expect(lines).toContain('**Send it through a message queue**')
  expect(lines).toContain('- **Message queue** (recommended)')
  expect(lines).toContain('- **Latency:** 10 ms or more')
  expect(lines).toContain('- **Requirements:** High throughput and Loose coupling')
  expect(markdown).toContain('Finance closes the books at night.')
  expect(lines).toContain('```mermaid')
  expect(lines).toContain('- [x] Define service boundaries')
  expect(lines.filter((line) => line.startsWith('- [x] '))).toHaveLength(1)
  expect(lines.filter((line) => line.startsWith('- [ ] ')).length).toBeGreaterThan(3)

  await result.copyMarkdown.click()
  await expect(page.getByText('Report copied as Markdown.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(markdown)

  await result.copyLink.click()
  await expect(page.getByText('Link copied.')).toBeVisible()
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()))
  expect(Object.fromEntries(link.searchParams)).toMatchObject({
    latency: '10ms-or-more',
    requirements: 'high-throughput,loose-coupling',
  })
  expect(link.searchParams.has('d')).toBe(false)
  expect(link.href).not.toContain('Finance')
})

test('A clipboard that refuses leaves the text selected to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'))
  })
  await page.goto('/recommendation?latency=under-10ms&payload=small')
  const result = recommendationPage(page)
  await result.ready()
  await result.copyMarkdown.click()
  await expect(result.textToCopy).toHaveValue(/^# Untitled decision\n/)
  const selected = await result.textToCopy.evaluate(
    (area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart,
  )
  expect(selected).toBe((await result.textToCopy.inputValue()).length)
})
