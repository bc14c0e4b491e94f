import { test as base, expect } from '@playwright/test'
import { loadKnowledge } from '#knowledge/load.ts'
import type { Knowledge } from '#schema/content/knowledge.ts'
import { type Watch, watchContext } from './watch.ts'

/**
 * Every journey runs under watch: whatever `watchContext` notes and the journey does not accept fails it. `book` is the
 * book that the site was built from.
 */
export const test = base.extend<{ watch: Watch }, { book: Knowledge }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const watch = await watchContext(context, new URL(baseURL ?? '').origin)
      await use(watch)
      expect(watch.unexpected()).toEqual([])
    },
    { auto: true },
  ],
  book: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern
    async ({}, use) => use(await loadKnowledge()),
    { scope: 'worker' },
  ],
})

export { expect }
