import { expect, test } from '../fixture.ts'
import { pairsIn } from '../fixtures/answers.ts'
import { storedText } from '../fixtures/stored.ts'
import { recommendationPage } from '../pages/recommendation-page.ts'
import { whatIfPage } from '../pages/what-if-page.ts'

const QUERY = 'latency=10ms-or-more&coupling=loose&delivery=at-least-once'

test('A tried change stands beside the answers, in the address, and is taken over only on request', async ({
  page,
}) => {
  const result = recommendationPage(page)
  await page.goto(`/recommendation?${QUERY}`)
  await result.tryChange.click()
  const whatIf = whatIfPage(page)
  await whatIf.ready()
  await expect(whatIf.now).toContainText('Message queue')
  await expect(whatIf.differs).toHaveCount(0)

  await whatIf.change('Delivery guarantee').selectOption('exactly-once')
  await expect(whatIf.changed).toContainText('Event streaming')
  await expect(whatIf.now).toContainText('Message queue')
  await expect(whatIf.differs).toContainText('Another pattern comes first.')
  await expect(page).toHaveURL(/to\.delivery=exactly-once/)
  expect(pairsIn(page.url())).toMatchObject({ delivery: 'at-least-once' })

  await page.reload()
  await whatIf.ready()
  await expect(whatIf.change('Delivery guarantee')).toHaveValue('exactly-once')
  await expect(whatIf.changed).toContainText('Event streaming')

  await whatIf.undo.click()
  await expect(whatIf.changed).toHaveCount(0)
  await expect(page).not.toHaveURL(/to\.delivery/)

  await whatIf.tryAnother.selectOption('client')
  await whatIf.change('Client').selectOption('browser')
  await expect(whatIf.changed).toBeVisible()
  await whatIf.undo.click()
  await whatIf.change('Delivery guarantee').selectOption('at-most-once')
  await whatIf.takeOver.click()
  await result.ready()
  await expect
    .poll(() => pairsIn(page.url()))
    .toEqual({ latency: '10ms-or-more', coupling: 'loose', delivery: 'at-most-once' })
  await expect(result.section('Your answers')).toContainText('At most once')
  expect(await storedText(page)).toBeUndefined()
})
