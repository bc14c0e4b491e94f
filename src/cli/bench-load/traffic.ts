import type { Page, Request } from '@playwright/test'

export interface Traffic {
  /** Resolves when nothing has moved for `rest` milliseconds. */
  readonly quiet: (rest: number) => Promise<void>
  /** Kilobytes on the line so far, headers included. */
  readonly total: () => { readonly scripts: number; readonly all: number }
}

const LONGEST_WAIT = 45_000

/** Counts what a page and its frames load, from the moment of the call. */
export function watchTraffic(page: Page): Traffic {
  const open = new Set<Request>()
  const bytes = { scripts: 0, all: 0 }
  let last = Date.now()
  const over = (request: Request) => {
    open.delete(request)
    last = Date.now()
  }
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) open.add(request)
    last = Date.now()
  })
  page.on('requestfailed', over)
  page.on('requestfinished', async (request) => {
    const { responseBodySize, responseHeadersSize } = await request.sizes()
    bytes.all += responseBodySize + responseHeadersSize
    if (request.resourceType() === 'script') bytes.scripts += responseBodySize + responseHeadersSize
    over(request)
  })
  return {
    quiet: async (rest) => {
      const start = Date.now()
      while (Date.now() - start < LONGEST_WAIT && (open.size > 0 || Date.now() - last < rest))
        await new Promise((resolve) => setTimeout(resolve, 50))
    },
    total: () => ({ scripts: bytes.scripts / 1000, all: bytes.all / 1000 }),
  }
}
