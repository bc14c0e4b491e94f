import type { Page } from '@playwright/test'
import { expect, test } from '../fixture.ts'
import { questionOf } from '../fixtures/answers.ts'
import { openSettled } from '../fixtures/settled.ts'
import { questionPage } from '../pages/question-page.ts'
import { recommendationPage } from '../pages/recommendation-page.ts'

const ANSWERS = 'latency=10ms-or-more&coupling=loose&delivery=exactly-once'

/** What a translator in the browser does: every text goes, and elements of its own come in its place. */
async function translate(page: Page) {
  const moved = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.nodeValue?.trim() && !node.parentElement?.closest('script, style, textarea, [translate=no]'))
        texts.push(node as Text)
    for (const text of texts) {
      const inner = document.createElement('font')
      inner.textContent = text.nodeValue
      const outer = document.createElement('font')
      outer.append(inner)
      text.replaceWith(outer)
    }
    return texts.length
  })
  expect(moved).toBeGreaterThan(0)
}

test('Questions go on while a translator rewrites them', async ({ page, book }) => {
  const question = questionPage(page)
  await openSettled(page, '/advise/latency')
  await translate(page)
  await question.choices.first().check()
  await translate(page)
  await question.continueButton.click()
  await expect(question.heading).toHaveText(questionOf(book, 'payload').title)
  await translate(page)
  await question.continueButton.click()
  await expect(question.errorSummary).toBeVisible()
  await translate(page)
  await question.choices.nth(1).check()
  await question.note.fill('A note.')
  await expect(question.saved).toBeVisible()
  await translate(page)
  await question.continueButton.click()
  await expect(question.heading).toHaveText(questionOf(book, 'requirements').title)
  await translate(page)
  await page.goBack()
  await expect(question.heading).toHaveText(questionOf(book, 'payload').title)
})

/** What a person does on a page of which every text has been replaced. */
const DO: Readonly<Record<string, readonly ((page: Page) => Promise<unknown>)[]>> = {
  [`/recommendation?${ANSWERS}`]: [
    (page) => page.getByRole('button', { name: 'Keep this as my own' }).click(),
    (page) => recommendationPage(page).tick('Define service boundaries').check(),
    (page) => recommendationPage(page).name.fill('Named'),
    (page) => page.getByRole('button', { name: /^Copy/ }).first().click(),
  ],
  [`/advise/all?${ANSWERS}&way=free`]: [0, 7, 14, 21].map(
    (place) => (page) => page.getByRole('radio').nth(place).click(),
  ),
  [`/advise/what-if?${ANSWERS}`]: [1, 0, 2].map(
    (index) => (page) =>
      page
        .getByRole('combobox', { name: /: what if$/ })
        .last()
        .selectOption({ index }),
  ),
  '/matrices': [
    (page) => page.getByRole('main').locator('input').first().check(),
    (page) => page.getByRole('main').locator('input').nth(1).check(),
    (page) => page.getByRole('button', { name: 'Clear this table' }).first().click(),
  ],
  '/compare?patterns=grpc,rest': [0, 0].map(
    (place) => (page) => page.getByRole('main').getByRole('checkbox').nth(place).click(),
  ),
}

for (const [address, acts] of Object.entries(DO))
  test(`${address.split('?')[0]} goes on while a translator rewrites it`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-write'])
    await openSettled(page, address)
    for (const act of acts) {
      await translate(page)
      await act(page)
      await page.waitForTimeout(300)
      await expect(page.getByText('cannot be shown')).toHaveCount(0)
    }
    await translate(page)
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Patterns' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Patterns' })).toBeVisible()
  })

test('Drawings and codes keep their words while everything else is translated', async ({ page }) => {
  await openSettled(page, '/advise/latency')
  await translate(page)
  await expect(page.locator('svg font')).toHaveCount(0)
  await openSettled(page, '/rules/end-every-wait')
  await translate(page)
  await expect(page.locator('code font')).toHaveCount(0)
})

test('What a translator has put in the place of a text is changed and taken away with it', async ({ page }) => {
  await openSettled(page, '/advise')
  const shown = await page.evaluate(async () => {
    const box = document.createElement('p')
    const texts = ['one ', 'two ', 'three'].map((word) => document.createTextNode(word))
    box.append(...texts)
    document.body.append(box)
    for (const text of texts) {
      const element = document.createElement('font')
      element.textContent = text.nodeValue
      text.replaceWith(element)
    }
    const task = () => new Promise((done) => setTimeout(done))
    await task()
    const [one, two, three] = texts as [Text, Text, Text]
    three.nodeValue = 'four'
    box.removeChild(one)
    box.insertBefore(document.createTextNode('before '), two)
    box.removeChild(one)
    await task()
    return box.textContent
  })
  expect(shown).toBe('before two four')
})
