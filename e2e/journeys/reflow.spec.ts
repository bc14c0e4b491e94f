import type { Page } from '@playwright/test'
import { expect, test } from '../fixture.ts'
import { ALL_PAGES, PAGES } from '../fixtures/routes.ts'
import { openSettled } from '../fixtures/settled.ts'

/** Runs in the page: what reaches beyond the right or left edge, outside boxes that scroll by themselves. */
function sticksOut(): string[] {
  const edge = document.documentElement.clientWidth
  const scrolls = (element: Element) => {
    const { overflowX } = getComputedStyle(element)
    return overflowX === 'auto' || overflowX === 'scroll'
  }
  const inBox = (element: Element): boolean => {
    const around = element.parentElement
    if (!around || around === document.body) return false
    return (scrolls(around) && around.matches('[tabindex], [role=region]')) || inBox(around)
  }
  const wide = [...document.querySelectorAll('body *')].filter((element) => {
    const { left, right, width, height } = element.getBoundingClientRect()
    const shown =
      width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    return shown && (right > edge + 1 || left < -1) && !inBox(element)
  })
  return [
    ...(document.documentElement.scrollWidth > innerWidth
      ? [`the page is ${document.documentElement.scrollWidth} wide`]
      : []),
    ...wide
      .filter((element) => !(element instanceof HTMLIFrameElement))
      .map((element) => element.outerHTML.slice(0, 140)),
  ]
}

test.describe('At 320 pixels, and at 400 % zoom of a window of 1280', () => {
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 })

  for (const [route, addresses] of Object.entries(PAGES))
    test(`nothing on ${route} scrolls sideways but a box of its own`, async ({ page, watch }) => {
      if (route === 'not found') watch.allow(/status of 404/)
      for (const address of addresses) {
        await openSettled(page, address)
        await page.evaluate(() => {
          for (const part of document.querySelectorAll('details')) part.open = true
        })
        expect(await page.evaluate(sticksOut), address).toEqual([])
      }
    })

  test('a whole question can be answered', async ({ page }) => {
    await openSettled(page, '/advise/latency')
    const choice = page.getByRole('radio').first()
    await choice.check()
    const send = page.getByRole('button', { name: 'Continue', exact: true })
    await send.scrollIntoViewIfNeeded()
    await expect(send).toBeInViewport({ ratio: 1 })
    await send.click()
    await expect(page).toHaveURL(/\/advise\/payload\?/)
  })
})

test('With wider spacing of text nothing is cut off or covered', async ({ page, watch }) => {
  watch.allow(/status of 404/)
  await page.setViewportSize({ width: 1024, height: 768 })
  for (const address of ALL_PAGES) {
    await openSettled(page, address)
    await page.addStyleTag({
      content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-bottom: 2em !important }`,
    })
    expect(await page.evaluate(cutOff), address).toEqual([])
    expect(await page.evaluate(sticksOut), address).toEqual([])
  }
})

/** Runs in the page: elements whose own text is taller or wider than the box that clips it. */
function cutOff(): string[] {
  const clipped = [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')].filter((element) => {
    const { overflowX, overflowY, position } = getComputedStyle(element)
    const hides = overflowX === 'hidden' || overflowY === 'hidden' || overflowX === 'clip'
    const forReaders = position === 'absolute' && element.clientWidth <= 1
    const cut = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1
    return hides && !forReaders && cut && element.matches(':not(.truncate, [class*=line-clamp])')
  })
  return clipped.map((element) => element.outerHTML.slice(0, 140))
}

test('With reduced motion nothing moves', async ({ page, watch }) => {
  watch.allow(/status of 404/)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const address of ALL_PAGES) {
    await openSettled(page, address)
    expect(await page.evaluate(running), address).toEqual([])
  }
  await openSettled(page, '/advise/latency')
  await page.getByRole('radio').first().check()
  expect(await page.evaluate(running)).toEqual([])
})

/** Runs in the page: animations that still run and take longer than a blink. */
function running(): string[] {
  return document
    .getAnimations()
    .filter(
      (animation) => animation.playState === 'running' && Number(animation.effect?.getComputedTiming().endTime) > 20,
    )
    .map((animation) => JSON.stringify(animation.effect?.getComputedTiming()))
}

test.describe('In forced colours', () => {
  for (const address of [
    '/',
    '/advise/requirements?requirements=high-throughput',
    '/advise/all?client=browser',
    '/matrices?scale=under-100',
  ])
    test(`controls, focus and choices of ${address} can be told apart`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active' })
      await openSettled(page, address)
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true)
      expect(await page.evaluate(invisible)).toEqual([])
      await page.getByRole('main').getByRole('link').first().focus()
      await page.keyboard.press('Tab')
      expect(await focusShows(page)).toBe(true)
    })

  test('lines and shapes of a drawing take the colours of the system', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await openSettled(page, '/guide')
    const alike = await page
      .getByRole('main')
      .locator('svg.diagram')
      .first()
      .evaluate((drawing) => {
        const text = drawing.querySelector('text')
        const line = drawing.querySelector('.line')
        const paper = getComputedStyle(document.body).backgroundColor
        return [text && getComputedStyle(text).fill, line && getComputedStyle(line).stroke].filter(
          (colour) => !colour || colour === paper || colour === 'none',
        )
      })
    expect(alike).toEqual([])
  })
})

/** Runs in the page: controls without a border, an outline or text of another colour than what is behind them. */
function invisible(): string[] {
  const controls = [
    ...document.querySelectorAll<HTMLElement>('main button, main select, main textarea, main label:has(input)'),
  ]
  return controls
    .filter((control) => control.checkVisibility() && control.getBoundingClientRect().width > 1)
    .filter((control) => {
      const { borderTopWidth, borderTopStyle, textDecorationLine, color, backgroundColor } = getComputedStyle(control)
      const framed = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0
      const native = control.querySelector('input') !== null
      return !(framed || native || textDecorationLine.includes('underline')) || color === backgroundColor
    })
    .map((control) => control.outerHTML.slice(0, 140))
}

const focusShows = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement
    return [focused, focused?.closest('label')].some((element) => {
      if (!element) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    })
  })
