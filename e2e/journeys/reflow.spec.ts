import { expect, test } from '../fixture.ts'
import { PAGES } from '../fixtures/routes.ts'
import { openSettled, settled } from '../fixtures/settled.ts'
import { notices } from '../pages/notices.ts'

// Many pages, each named where it fails: a trace of every step would take longer than the steps.
test.use({ trace: 'off' })

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

const WIDER = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`

test.describe('At 320 pixels, which is 400 % zoom of a window of 1280', () => {
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4, contextOptions: { reducedMotion: 'reduce' } })

  for (const [route, addresses] of Object.entries(PAGES))
    test(`${route} scrolls sideways in boxes only, bears wider spacing of text, and stands still`, async ({
      page,
      watch,
    }) => {
      if (route === 'not found') watch.allow(/status of 404/)
      for (const address of addresses) {
        await openSettled(page, address)
        expect(await page.evaluate(running), address).toEqual([])
        await page.evaluate(() => {
          for (const part of document.querySelectorAll('details')) part.open = true
        })
        expect(await page.evaluate(sticksOut), address).toEqual([])
        await page.setViewportSize({ width: 1024, height: 768 })
        await page.addStyleTag({ content: WIDER })
        expect(await page.evaluate(cutOff), address).toEqual([])
        expect(await page.evaluate(sticksOut), address).toEqual([])
        await page.setViewportSize({ width: 320, height: 256 })
      }
    })

  test('what must be told covers nothing of the page and scrolls with it', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await openSettled(page, '/advise/latency')
    await page.getByRole('radio').first().check()
    await page.getByRole('button', { name: 'Continue', exact: true }).click()
    await expect(page).toHaveURL(/\/advise\/payload\?/)
    await expect(notices(page).refused).toBeVisible()
    await settled(page)
    const heading = page.getByRole('heading', { level: 1 })
    const bar = page.locator('main > [role=status]')
    const [told, content] = await Promise.all([bar.boundingBox(), heading.boundingBox()])
    expect(told && content && told.y + told.height <= content.y).toBe(true)
    const at = (box: typeof told) => Math.round(box?.y ?? 0)
    await page.mouse.wheel(0, 400)
    await expect.poll(async () => at(await bar.boundingBox()) - at(told)).toBe(-400)
    expect(await page.evaluate(sticksOut)).toEqual([])
    // Where there is room, it is always in sight.
    await page.setViewportSize({ width: 1360, height: 900 })
    await expect(notices(page).refused).toBeInViewport({ ratio: 1 })
  })

  test('a notice about the site leaves more than half of the window free, and its buttons can be reached', async ({
    page,
    watch,
  }) => {
    watch.allow(/Failed to load resource|dynamically imported module/)
    await openSettled(page, '/advise/latency')
    await page.evaluate(() => Object.defineProperty(navigator, 'onLine', { value: false }))
    await page.route('**/assets/*.js', (route) => route.fulfill({ status: 404, body: 'not found' }))
    await page.getByRole('link', { name: 'Guide', exact: true }).click()
    const notice = page.locator('body > [data-notice]')
    await expect(notice).toContainText('You are offline')
    expect((await notice.boundingBox())?.height).toBeLessThan(128)
    const dismiss = notice.getByRole('button', { name: 'Dismiss' })
    await dismiss.focus()
    await expect(dismiss).toBeInViewport({ ratio: 0.9 })
    await dismiss.press('Enter')
    await expect(notice).toBeEmpty()
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

/** Runs in the page: animations that still run and take longer than a blink. */
function running(): string[] {
  return document
    .getAnimations()
    .filter(
      (animation) => animation.playState === 'running' && Number(animation.effect?.getComputedTiming().endTime) > 20,
    )
    .map((animation) => JSON.stringify(animation.effect?.getComputedTiming()))
}
