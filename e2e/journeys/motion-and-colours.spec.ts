import type { Page } from '@playwright/test'
import { expect, test } from '../fixture.ts'
import { openSettled } from '../fixtures/settled.ts'

// Many pages, each named where it fails: a trace of every step would take longer than the steps.
test.use({ trace: 'off' })

for (const [motion, moves] of [
  ['no-preference', true],
  ['reduce', false],
] as const)
  test(`Lighting the path ${moves ? 'moves' : 'does not move'} where motion is ${moves ? 'welcome' : 'to be reduced'}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: motion })
    await openSettled(page, '/advise/latency')
    const longest = await page.evaluate(async () => {
      document.querySelector<HTMLInputElement>('input[type=radio]')?.click()
      let most = 0
      // The drawing follows the choice some frames later.
      for (let frame = 0; frame < 60; frame++) {
        await new Promise((done) => requestAnimationFrame(done))
        const times = document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().endTime))
        most = Math.max(most, ...times)
      }
      return most
    })
    if (moves) expect(longest).toBeGreaterThan(100)
    else expect(longest).toBeLessThan(20)
  })

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
