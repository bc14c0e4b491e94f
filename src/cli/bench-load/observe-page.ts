import type { Page } from '@playwright/test'

export interface Observed {
  /** When the largest text or picture was painted, in milliseconds as all times here. */
  readonly largestPaint: number
  readonly firstPaint: number
  /** Layout shift without anybody's doing; 0 is none. */
  readonly shift: number
  /** What tasks after the first paint took beyond 50 ms each, added up. */
  readonly blocking: number
  /** The page's own mark for being ready for answers. */
  readonly interactive: number | undefined
  /** The last change of what the page shows. */
  readonly settled: number
}

interface Seen {
  largest: number
  shift: number
  changed: number
  readonly tasks: (readonly [start: number, duration: number])[]
}

/** Starts to observe before the page's first script. */
export function observePage(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const seen: Seen = { largest: 0, shift: 0, changed: 0, tasks: [] }
    Object.assign(window, { signalboxSeen: seen })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.largest = entry.startTime
    }).observe({ type: 'largest-contentful-paint', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) seen.shift += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.tasks.push([entry.startTime, entry.duration])
    }).observe({ type: 'longtask', buffered: true })
    new MutationObserver((records) => {
      if (records.some(({ target }) => document.body?.contains(target))) seen.changed = performance.now()
    }).observe(document, { childList: true, characterData: true, subtree: true })
  })
}

/** What has been observed so far. */
export async function observed(page: Page): Promise<Observed> {
  const { seen, firstPaint, interactive } = await page.evaluate(() => ({
    seen: (window as unknown as { signalboxSeen: Seen }).signalboxSeen,
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    interactive: performance.getEntriesByName('app-interactive')[0]?.startTime,
  }))
  const blocking = seen.tasks
    .filter(([start, duration]) => start + duration > firstPaint)
    .reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0)
  return { largestPaint: seen.largest, firstPaint, shift: seen.shift, blocking, interactive, settled: seen.changed }
}
