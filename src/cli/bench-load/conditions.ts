import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test'
import { BROWSER_ARGS } from '#cli/browser-args.ts'
import { findChromium } from '#cli/find-chromium.ts'

/** A slow phone on a slow line, as Lighthouse applies it: the figures are compared with nothing but each other. */
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 } as const
const LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 } as const
const SLOW_DOWN = 4

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args: [...BROWSER_ARGS] })

export interface FreshPage {
  readonly context: BrowserContext
  readonly page: Page
  readonly session: CDPSession
}

/** A page that has never seen the site, without the service worker. */
export async function freshPage(browser: Browser): Promise<FreshPage> {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' })
  // tsx wraps functions in a helper that keeps their names; what is sent to the page calls it there.
  await context.addInitScript({ content: 'globalThis.__name = (target) => target' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  return { context, page, session }
}

export const slowLine = (session: CDPSession) => session.send('Network.emulateNetworkConditions', LINE)
export const slowMachine = (session: CDPSession) => session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN })
