import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { EXPORT_FORMATS } from '#exchange/formats.ts'
import { expect, test } from '../fixture.ts'
import { questionOf } from '../fixtures/answers.ts'
import { record, seed, stored } from '../fixtures/stored.ts'
import { questionPage } from '../pages/question-page.ts'
import { recommendationPage } from '../pages/recommendation-page.ts'
import { reviewPage } from '../pages/review-page.ts'
import { type Entry, entries, textOf } from './corpus.ts'
import { harm } from './harm.ts'

// Many inputs a page, each named where it fails: a trace of every step would take longer than the steps.
test.use({ trace: 'off' })

const QUERY = 'latency=10ms-or-more&coupling=loose&delivery=at-least-once'
const ANSWERS = { latency: ['10ms-or-more'], coupling: ['loose'], delivery: ['at-least-once'] }
const LONG = 4000
/** Half a character: a surrogate that has lost its partner. */
const HALF = /\p{Surrogate}/u
const ALL = entries('free-text-title')
/** What turns the text after it round, so that a name could read as another. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g
/** As long as a name may be; what is longer is cut and tried by itself. */
const short = ALL.filter((entry) => textOf(entry).length <= 200)
const half = Math.ceil(short.length / 2)

for (const [name, part] of [
  ['first', short.slice(0, half)],
  ['second', short.slice(half)],
] as const)
  test(`Hostile names of a decision are text in the page, in its file and in the name of the file (${name} half)`, async ({
    page,
  }) => {
    const { result, plain } = await openNamed(page)
    for (const entry of part) {
      await result.name.fill(textOf(entry))
      // One line of printable characters, in the order in which they were typed.
      const kept = textOf(entry)
        .replace(HALF, '\uFFFD')
        .replace(TURNING, '')
        .replace(/[\p{Cc}\s]+/gu, ' ')
        .trim()
      await expect.poll(() => shownName(result.report), entry.id).toBe(kept === '' ? 'Untitled decision' : kept)
      expect(await harm(page), entry.id).toEqual([])
      const file = await save(page, result.saveMarkdown)
      expect(file.name, entry.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.md$/)
      expect(file.name.length, entry.id).toBeLessThanOrEqual(80)
      expect(file.name, entry.id).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./)
      expect(shape(fromMarkdown(file.text)), entry.id).toEqual(shape(fromMarkdown(plain)))
      expect(file.text, entry.id).not.toMatch(HALF)
    }
  })

test('Hostile notes are text in the review, in the report and in its file, line by line', async ({ page, book }) => {
  const questions = book.questions.map(({ id }) => id)
  for (let at = 0; at < short.length; at += questions.length) {
    const part = short.slice(at, at + questions.length)
    const noted = (text: (entry: Entry) => string) =>
      Object.fromEntries(part.map((entry, index) => [questions[index] ?? '', text(entry)]))
    const unknown = Object.fromEntries(part.map((_, index) => [questions[index] ?? '', ['unknown']]))
    const query = Object.keys(unknown)
      .map((id) => `${id}=unknown`)
      .join('&')
    const documents = (notes: Record<string, string>) => record([{ id: 'noted', way: 'free', answers: unknown, notes }])

    await seed(page, documents(noted((entry) => textOf(entry).replace(HALF, '\uFFFD'))))
    const review = reviewPage(page)
    await page.goto(`/advise/review?${query}&way=free&d=noted`)
    await review.ready()
    for (const [index, entry] of part.entries()) {
      const row = review.row(questionOf(book, questions[index] ?? '').title)
      expect((await row.textContent()) ?? '', entry.id).toContain(textOf(entry).replace(HALF, '\uFFFD'))
    }
    expect(await harm(page)).toEqual([])
    expect(await sideways(page)).toBeLessThanOrEqual(0)
  }
})

test('Hostile notes keep the shape of the saved report', async ({ page, book }) => {
  const hostile = short.filter(({ family }) => family === 'markdown' || family === 'mermaid' || family === 'xss')
  const questions = book.questions.map(({ id }) => id).slice(0, hostile.length)
  const others = questions.filter((id) => !(id in ANSWERS))
  const query = [QUERY, ...others.map((id) => `${id}=unknown`)].join('&')
  const answers = { ...Object.fromEntries(others.map((id) => [id, ['unknown']])), ...ANSWERS }
  const saved = async (text: (entry: Entry) => string) => {
    const notes = Object.fromEntries(questions.map((id, index) => [id, text(hostile[index] as Entry)]))
    await seed(page, record([{ id: 'noted', answers, notes }]))
    await page.goto(`/recommendation?${query}&d=noted`)
    const result = recommendationPage(page)
    await result.ready()
    expect(await harm(page)).toEqual([])
    return shape(fromMarkdown((await save(page, result.saveMarkdown)).text))
  }
  // Blank lines may split a quotation, so the words are compared in one line.
  expect(await saved((entry) => textOf(entry).replaceAll('\n', ' '))).toEqual(await saved(() => 'one line'))
})

test('A name or a note beyond the limit is cut, whole characters only, and the page stays free', async ({ page }) => {
  const { result } = await openNamed(page)
  for (const entry of ALL.filter((one) => !short.includes(one)))
    for (const [field, most] of [
      [result.name, 200],
      [undefined, LONG],
    ] as const) {
      await page.goto(`${field ? '/recommendation' : '/advise/latency'}?${QUERY}&d=named`)
      const into = field ?? questionPage(page).note
      await expect(into).toBeEditable()
      await into.evaluate((element: HTMLInputElement | HTMLTextAreaElement, text) => {
        // As a paste arrives, past the field's own limit.
        const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value') ?? {}
        set?.call(element, text)
        element.dispatchEvent(new Event('input', { bubbles: true }))
      }, textOf(entry))
      await expect.poll(async () => (await into.inputValue()).length, entry.id).toBeLessThanOrEqual(most)
      expect(await into.inputValue(), entry.id).not.toMatch(HALF)
      expect((await into.inputValue()).length, entry.id).toBeGreaterThan(Math.min(most, textOf(entry).length) / 2)
    }
  await expect(questionPage(page).saved).toBeVisible()
  const [document] = (await stored(page))?.documents ?? []
  expect(document?.title).not.toMatch(HALF)
  expect(document?.interactions[0]?.notes.latency?.length).toBeLessThanOrEqual(LONG)
})

test('A hostile name neither acts in a PDF nor breaks it', async ({ page }) => {
  const { result } = await openNamed(page)
  for (const entry of ALL.filter(({ family }) => family === 'pdf')) {
    await result.name.fill(textOf(entry))
    const file = await page.pdf()
    expect(file.subarray(0, 5).toString(), entry.id).toBe('%PDF-')
    expect(file.toString('latin1'), entry.id).not.toMatch(/\/(JavaScript|OpenAction|Launch)\b/)
  }
})

test('No format that the product writes takes a formula from a cell', () => {
  expect(
    EXPORT_FORMATS.map(({ extension }) => extension).filter((extension) => ['csv', 'tsv', 'xlsx'].includes(extension)),
  ).toEqual([])
  expect(entries('free-text-title').filter(({ family }) => family === 'csv-formula').length).toBeGreaterThan(5)
})

async function openNamed(page: Page) {
  await seed(page, record([{ id: 'named', title: 'x', answers: ANSWERS }]))
  const result = recommendationPage(page)
  await page.goto(`/recommendation?${QUERY}&d=named`)
  await result.ready()
  return { result, plain: (await save(page, result.saveMarkdown)).text }
}

const shownName = (report: Locator) =>
  report
    .locator('header bdi')
    .first()
    .evaluate((name) => name.textContent)

async function save(page: Page, button: Locator): Promise<{ readonly name: string; readonly text: string }> {
  const downloading = page.waitForEvent('download')
  await button.click()
  const download = await downloading
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

/** How far the page scrolls sideways. */
const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

/** Kinds of nodes with levels and addresses, without the words. */
function shape(node: Nodes): unknown {
  const children = 'children' in node ? node.children.filter(({ type }) => type !== 'text' && type !== 'break') : []
  return [
    node.type,
    ...(node.type === 'heading' ? [node.depth] : []),
    ...(node.type === 'link' || node.type === 'image' ? [node.url] : []),
    ...(node.type === 'code' ? [node.lang, node.value] : []),
    ...children.map(shape),
  ]
}
