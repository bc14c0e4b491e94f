import { afterEach, beforeEach, expect, test, vi } from 'vitest'

/** A tab: its session lives on, its pages come and go. */
let session: Map<string, string>
let leave: (() => void) | undefined

beforeEach(() => {
  vi.useFakeTimers()
  session = new Map()
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => session.get(key) ?? null,
    setItem: (key: string, value: string) => session.set(key, value),
    removeItem: (key: string) => session.delete(key),
  })
  vi.stubGlobal('window', {
    addEventListener: (_: string, heard: () => void) => {
      leave = heard
    },
    location: { assign: vi.fn(), reload: vi.fn() },
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** The functions as a page has them that has just been loaded. */
async function newPage() {
  vi.clearAllTimers()
  vi.resetModules()
  return import('./safe-start.ts')
}

test('a start after one that stood opens what is stored', async () => {
  expect((await newPage()).beginStart()).toBe(false)
  vi.advanceTimersByTime(2_000)
  expect((await newPage()).beginStart()).toBe(false)
})

test('a start after one that never came to an end leaves it unopened, and so do all that follow', async () => {
  expect((await newPage()).beginStart()).toBe(false)
  expect((await newPage()).beginStart()).toBe(true)
  vi.advanceTimersByTime(2_000)
  leave?.()
  expect((await newPage()).beginStart()).toBe(true)
})

test('leaving in the middle of a start is no failure', async () => {
  ;(await newPage()).beginStart()
  leave?.()
  expect((await newPage()).beginStart()).toBe(false)
})

test('a page that cannot be shown makes the next start a safe one, unless another page could be shown after it', async () => {
  const page = await newPage()
  page.beginStart()
  vi.advanceTimersByTime(2_000)
  const recovered = page.pageFailed()
  recovered()
  const next = await newPage()
  expect(next.beginStart()).toBe(false)
  next.pageFailed()
  leave?.()
  expect((await newPage()).beginStart()).toBe(true)
})

test('a safe start lasts until the stored work is opened again or set aside', async () => {
  const page = await newPage()
  page.startWithoutSavedWork()
  const safe = await newPage()
  expect(safe.beginStart()).toBe(true)
  safe.pageFailed()()
  const still = await newPage()
  expect(still.beginStart()).toBe(true)
  still.openSavedWork()
  const opened = await newPage()
  expect(opened.beginStart()).toBe(false)
  opened.startWithoutSavedWork()
  const again = await newPage()
  again.beginStart()
  again.endSafeStart()
  expect((await newPage()).beginStart()).toBe(false)
})

test('where storage is switched off every start is the usual one', async () => {
  vi.stubGlobal('sessionStorage', undefined)
  const page = await newPage()
  expect(page.beginStart()).toBe(false)
  page.pageFailed()
  expect((await newPage()).beginStart()).toBe(false)
})
