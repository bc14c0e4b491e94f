import type { Browser } from '@playwright/test'
import { freshPage, slowLine, slowMachine } from './conditions.ts'
import { type Observed, observed, observePage } from './observe-page.ts'
import { watchTraffic } from './traffic.ts'

export interface Load extends Observed {
  /** Kilobytes on the line. */
  readonly scripts: number
  readonly all: number
}

/** Nothing more is expected when the line has been quiet for this long, in milliseconds. */
const REST = 2_000

/** One first visit on a slow phone. */
export async function measureLoad(browser: Browser, address: string): Promise<Load> {
  const { context, page, session } = await freshPage(browser)
  await observePage(page)
  await slowLine(session)
  await slowMachine(session)
  const traffic = watchTraffic(page)
  await page.goto(address, { waitUntil: 'load', timeout: 120_000 })
  await traffic.quiet(REST)
  const load = { ...(await observed(page)), ...traffic.total() }
  await context.close()
  return load
}
