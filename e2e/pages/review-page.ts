import { expect, type Page } from '@playwright/test'

/** "Check your answers": a row for each question. */
export function reviewPage(page: Page) {
  const used = page.getByRole('region', { name: 'Your answers', exact: true })
  const unused = page.getByRole('region', { name: 'Not used', exact: true })
  const row = (title: string) => page.locator('dl > div').filter({ has: page.getByText(title, { exact: true }) })
  return {
    heading: page.getByRole('heading', { level: 1, name: 'Check your answers' }),
    used,
    unused,
    open: page.getByRole('region', { name: 'Not answered (optional)' }),
    row,
    /** The link that changes an answer, by the short name of its question. */
    change: (short: string) => page.getByRole('link', { name: `Change ${short}`, exact: true }),
    seeRecommendation: page.getByRole('link', { name: 'See the recommendation' }),
    editAll: page.getByRole('link', { name: 'Edit all on one page' }),
    keep: page.getByRole('button', { name: 'Keep this as my own' }),
    saved: page.getByText('Saved in this browser.'),
    async ready() {
      await expect(page.getByRole('heading', { level: 1, name: 'Check your answers' })).toBeVisible()
      await expect(used.or(page.getByText('There are no answers here yet.'))).toBeVisible()
    },
  }
}
