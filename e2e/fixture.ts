import { test as base, expect, type Page } from '@playwright/test'

/** What a page did that no page of this product may do. */
interface Watch {
  readonly faults: string[]
  /** Accepts faults whose text matches: for journeys that cause one on purpose, each with its reason. */
  readonly allow: (pattern: RegExp) => void
}

/**
 * Every journey runs under watch: a console error or warning, an uncaught error or rejection, and any request to
 * another origin fails it.
 */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = []
      const allowed: RegExp[] = []
      const note = (fault: string) => faults.push(fault)
      const watchPage = (page: Page) => {
        page.on('console', (message) => {
          if (['error', 'warning'].includes(message.type())) note(`console ${message.type()}: ${message.text()}`)
        })
        page.on('pageerror', (error) => note(`uncaught: ${error.message}`))
      }
      context.on('page', watchPage)
      await context.route('**', async (route) => {
        const url = new URL(route.request().url())
        if (['data:', 'blob:'].includes(url.protocol) || url.origin === new URL(baseURL ?? '').origin)
          return route.fallback()
        note(`request to another origin: ${url.href}`)
        return route.abort()
      })
      await use({ faults, allow: (pattern) => allowed.push(pattern) })
      expect(faults.filter((fault) => !allowed.some((pattern) => pattern.test(fault)))).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
