import type { BrowserContext, Page } from '@playwright/test'

/** Said by Playwright, not by the page, where `serviceWorkers: 'block'` keeps the worker out of a journey. */
const WORKER_BLOCKED = 'Service Worker registration blocked by Playwright'

/** What the pages of one browser context did that no page of this product may do. */
export interface Watch {
  /** All faults so far, accepted ones included. */
  readonly faults: readonly string[]
  /** Accepts faults whose text matches: for journeys that cause one on purpose, each with its reason. */
  readonly allow: (pattern: RegExp) => void
  /** Faults that nothing accepts. */
  readonly unexpected: () => readonly string[]
}

/**
 * Watches every page of a context, present and future: console errors and warnings, uncaught errors and rejections,
 * dialogs, crashes, web sockets, and any request to another origin, which is stopped as well.
 */
export async function watchContext(context: BrowserContext, origin: string): Promise<Watch> {
  const faults: string[] = []
  const allowed: RegExp[] = []
  const note = (fault: string) => faults.push(fault)
  const watchPage = (page: Page) => {
    page.on('console', (message) => {
      if (message.text() === WORKER_BLOCKED) return
      if (['error', 'warning'].includes(message.type())) note(`console ${message.type()}: ${message.text()}`)
    })
    page.on('pageerror', (error) => note(`uncaught: ${error instanceof Error ? error.message : String(error)}`))
    page.on('dialog', async (dialog) => {
      note(`dialog: ${dialog.message()}`)
      await dialog.dismiss()
    })
    page.on('crash', () => note('the page crashed'))
    page.on('websocket', (socket) => note(`web socket: ${socket.url()}`))
    page.on('popup', (popup) => note(`new window: ${popup.url()}`))
  }
  for (const page of context.pages()) watchPage(page)
  context.on('page', watchPage)
  await context.route('**', async (route) => {
    const url = new URL(route.request().url())
    if (['data:', 'blob:'].includes(url.protocol) || url.origin === origin) return route.fallback()
    note(`request to another origin: ${url.href}`)
    return route.abort()
  })
  return {
    faults,
    allow: (pattern) => allowed.push(pattern),
    unexpected: () => faults.filter((fault) => !allowed.some((pattern) => pattern.test(fault))),
  }
}
