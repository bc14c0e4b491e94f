import type { Page } from '@playwright/test'

/** What an input did to a page although nothing may; empty when it did nothing. Foreign requests and dialogs are the watch's. */
export const harm = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [
    ...('__pwned' in window ? ['ran a script'] : []),
    ...('polluted' in {} ? ['changed the prototype of all objects'] : []),
    ...[...document.querySelectorAll('*')]
      .flatMap((element) => [...element.attributes])
      .filter(({ name, value }) => /^on/i.test(name) || /^\s*(javascript|data:text)/i.test(value))
      .map(({ name, value }) => `left the attribute ${name}=${value.slice(0, 60)}`),
    ...[...document.querySelectorAll('base, object, embed, form[action], iframe:not([sandbox])')].map(
      (element) => `left a ${element.tagName}`,
    ),
  ])

/** Notes the longest time for which a page did nothing else, from now on. */
export const startGap = (page: Page) =>
  page.evaluate(() => {
    const gap = { longest: 0, last: performance.now() }
    Object.assign(window, { gap })
    setInterval(() => {
      const now = performance.now()
      gap.longest = Math.max(gap.longest, now - gap.last)
      gap.last = now
    }, 10)
  })

/** The longest gap since the last call, in milliseconds. */
export const takeGap = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { gap } = window as unknown as { gap: { longest: number; last: number } }
    const longest = Math.max(gap.longest, performance.now() - gap.last)
    gap.longest = 0
    gap.last = performance.now()
    return longest
  })
