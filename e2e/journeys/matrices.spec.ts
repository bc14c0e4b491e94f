import { expect, test } from '../fixture.ts'
import { pairsIn, words } from '../fixtures/answers.ts'
import { storedText } from '../fixtures/stored.ts'
import { answer, asks } from '../fixtures/walk.ts'
import { matricesPage } from '../pages/matrices-page.ts'
import { questionPage } from '../pages/question-page.ts'
import { reviewPage } from '../pages/review-page.ts'

test('Rows of the matrices go into the address, along to the questions, and are there on the way back', async ({
  page,
  book,
}) => {
  const matrices = matricesPage(page)
  await page.goto('/matrices')
  for (const matrix of book.matrices) await expect(matrices.table(matrix.title)).toBeVisible()
  await expect(matrices.so).toHaveText('No row chosen yet.')

  const says = (matrix: string, option: string) =>
    book.matrices.find(({ id }) => id === matrix)?.rows.find((row) => row.option === option)?.says ?? ''
  const high = matrices.row(says('by-requirement', 'high-throughput'))
  const loose = matrices.row(says('by-requirement', 'loose-coupling'))
  const scale = matrices.row(says('by-scale', '10k-to-100k'))
  await high.check()
  await loose.check()
  await scale.check()
  const chosen = { requirements: 'high-throughput,loose-coupling', scale: '10k-to-100k' }
  await expect.poll(() => pairsIn(page.url())).toEqual(chosen)
  await expect(matrices.so).toContainText('With your answers so far:')

  await page.reload()
  await expect(high).toBeChecked()
  await expect(loose).toBeChecked()
  await expect(scale).toBeChecked()

  await matrices.takeAlong.click()
  await asks(page, book, 'latency')
  const question = questionPage(page)
  await expect(question.soFar.getByRole('term')).toHaveCount(2)
  await answer(page, book, 'latency', 'under-10ms')
  await asks(page, book, 'payload')
  expect(pairsIn(page.url())).toEqual({ latency: 'under-10ms', ...chosen })

  await page.goBack()
  await asks(page, book, 'latency')
  await page.goBack()
  await expect(high).toBeChecked()
  await loose.uncheck()
  await expect.poll(() => pairsIn(page.url())).toEqual({ ...chosen, requirements: 'high-throughput' })
  await matrices.check.click()
  const review = reviewPage(page)
  await review.ready()
  await expect(review.used).toContainText(words(book, 'requirements', ['high-throughput']))
  expect(await storedText(page)).toBeUndefined()

  await page.goBack()
  await matrices.clear.first().click()
  await expect.poll(() => pairsIn(page.url())).toEqual({ scale: '10k-to-100k' })
  await expect(high).not.toBeChecked()
})

test('A row taken to the questions is not asked for again', async ({ page, book }) => {
  await page.goto('/matrices?requirements=high-throughput&scale=under-100&context=backend-to-backend')
  await matricesPage(page).takeAlong.click()
  await answer(page, book, 'latency', 'under-10ms')
  await answer(page, book, 'payload', 'small')
  await expect(page).not.toHaveURL(/\/advise\/payload\?/)
  expect(page.url()).not.toMatch(/\/advise\/(requirements|scale|context)\?/)
})

test('Every cell of every matrix opens and says why', async ({ page, book }) => {
  await page.goto('/matrices')
  const cells = book.matrices.flatMap((matrix) => matrix.rows.flatMap((row) => row.cells))
  const details = page.getByRole('table').getByRole('group')
  await expect(details).toHaveCount(cells.length)
  for (const [index, cell] of cells.entries()) {
    await expect(details.nth(index)).toContainText(cell.says)
    await details.nth(index).locator('summary').click()
    await expect(details.nth(index).getByText(cell.because)).toBeVisible()
  }
})
