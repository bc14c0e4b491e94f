import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { expect, test } from '../fixture.ts'
import { answer, asks } from '../fixtures/walk.ts'
import { homePage } from '../pages/home-page.ts'
import { notices } from '../pages/notices.ts'
import { questionPage } from '../pages/question-page.ts'
import { reviewPage } from '../pages/review-page.ts'
import { watchContext } from '../watch.ts'

/** Blocks cookies and with them every storage of a page: localStorage and sessionStorage throw when they are named. */
const NO_STORAGE = { profile: { default_content_setting_values: { cookies: 2 } } }

test('Where storage is switched off, the journey works, and one lasting notice says that nothing is kept', async ({
  baseURL,
  launchOptions,
  book,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'signalbox-profile-'))
  await mkdir(join(folder, 'Default'))
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(NO_STORAGE))
  const context = await chromium.launchPersistentContext(folder, {
    ...launchOptions,
    baseURL: baseURL ?? '',
    serviceWorkers: 'block',
  })
  const watch = await watchContext(context, new URL(baseURL ?? '').origin)
  try {
    const page = await context.newPage()
    await homePage(page).open()
    expect(await page.evaluate(namesStorage)).toBe('SecurityError')
    const { storageOff, downloadCopy } = notices(page)
    await expect(storageOff).toBeVisible()
    await homePage(page).start.click()
    await answer(page, book, 'latency', '10ms-or-more')
    await asks(page, book, 'coupling')
    await expect(storageOff).toBeVisible()
    await expect(downloadCopy).toBeVisible()
    await page.reload()
    await asks(page, book, 'coupling')
    await expect(questionPage(page).soFar.getByRole('term')).toHaveCount(1)
    await answer(page, book, 'coupling', 'tight')
    await asks(page, book, 'requirements')
    await page.goBack()
    await asks(page, book, 'coupling')
    await expect(questionPage(page).checked).toHaveCount(1)
    await questionPage(page).checkAnswers.click()
    await reviewPage(page).ready()
    expect(watch.unexpected()).toEqual([])
  } finally {
    await context.close()
    await rm(folder, { recursive: true, force: true })
  }
})

function namesStorage(): string {
  try {
    return typeof localStorage.length
  } catch (error) {
    return (error as Error).name
  }
}
