import type { CDPSession } from '@playwright/test'

interface Response {
  readonly type: string
  /** Bytes on the line, headers included. */
  bytes: number
}

export interface Traffic {
  /** Resolves when nothing has moved for `rest` milliseconds. */
  readonly quiet: (rest: number) => Promise<void>
  /** Kilobytes on the line so far. */
  readonly total: () => { readonly scripts: number; readonly all: number }
}

const LONGEST_WAIT = 45_000

/** Counts what a page loads, from the moment of the call. */
export function watchTraffic(session: CDPSession): Traffic {
  const responses = new Map<string, Response>()
  const open = new Set<string>()
  let last = Date.now()
  const over = (id: string) => {
    open.delete(id)
    last = Date.now()
  }
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!request.url.startsWith('data:')) open.add(requestId)
    last = Date.now()
  })
  session.on('Network.responseReceived', ({ requestId, type }) => responses.set(requestId, { type, bytes: 0 }))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const response = responses.get(requestId)
    if (response) response.bytes = encodedDataLength
    over(requestId)
  })
  session.on('Network.loadingFailed', ({ requestId }) => over(requestId))
  const sum = (wanted: (type: string) => boolean) =>
    [...responses.values()].filter(({ type }) => wanted(type)).reduce((all, { bytes }) => all + bytes, 0) / 1000
  return {
    quiet: async (rest) => {
      const start = Date.now()
      while (Date.now() - start < LONGEST_WAIT && (open.size > 0 || Date.now() - last < rest))
        await new Promise((resolve) => setTimeout(resolve, 50))
    },
    total: () => ({ scripts: sum((type) => type === 'Script'), all: sum(() => true) }),
  }
}
