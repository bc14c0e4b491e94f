import type { Browser, Page } from '@playwright/test'
import { freshPage, slowMachine } from './conditions.ts'

export interface Walk {
  readonly address: string
  /** Chooses an answer, where that is an act of its own. */
  readonly pick?: string
  /** Goes on to the next question. */
  readonly go: string
  /** What names the question: its text tells that the next one is there. */
  readonly title: string
  readonly steps: number
}

/** Milliseconds from each click to the frame that showed what it did. */
export interface StepTimes {
  readonly picks: readonly number[]
  readonly steps: readonly number[]
}

/** Time for a page to come to rest after a click, in milliseconds. */
const REST = 400

/** Walks from question to question on a slow machine, with everything loaded. */
export async function measureSteps(browser: Browser, walk: Walk): Promise<StepTimes> {
  const { context, page, session } = await freshPage(browser)
  await page.goto(walk.address)
  await ready(page)
  await slowMachine(session)
  const picks: number[] = []
  const steps: number[] = []
  for (let step = 0; step < walk.steps; step++) {
    if (walk.pick) picks.push(await timeClick(page, walk.pick, undefined))
    steps.push(await timeClick(page, walk.go, walk.title))
  }
  await context.close()
  return { picks, steps }
}

/** Until the page says that it takes answers, and has come to rest. */
async function ready(page: Page): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await page.evaluate(() => performance.getEntriesByName('app-interactive').length > 0))
      return page.waitForTimeout(1_500)
    await page.waitForTimeout(200)
  }
  throw new Error(`${page.url()} never became interactive.`)
}

/**
 * Time from the click to the end of the frame after it or, with a `title`, of the first frame with another title.
 */
async function timeClick(page: Page, selector: string, title: string | undefined): Promise<number> {
  await page.evaluate((watched) => {
    Object.assign(window, { signalboxTime: undefined })
    const before = watched === undefined ? undefined : document.querySelector(watched)?.textContent
    addEventListener(
      'click',
      (event) => {
        const frame = new MessageChannel()
        frame.port1.onmessage = () => Object.assign(window, { signalboxTime: performance.now() - event.timeStamp })
        // The message is delivered after the frame that this callback belongs to has been painted.
        const look = () => {
          const done = watched === undefined || document.querySelector(watched)?.textContent !== before
          if (done) frame.port2.postMessage(0)
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      },
      { capture: true, once: true },
    )
  }, title)
  await page.locator(selector).last().click({ timeout: 5_000 })
  await page.waitForTimeout(REST)
  const time = await page.evaluate(() => (window as unknown as { signalboxTime?: number }).signalboxTime)
  if (time === undefined) throw new Error(`A click on ${selector} showed nothing new within ${REST} ms.`)
  return time
}
