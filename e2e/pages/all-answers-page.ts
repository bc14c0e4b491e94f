import { expect, type Page } from '@playwright/test'

/** The free way: every question on one page, the recommendation beside it. */
export function allAnswersPage(page: Page) {
  const question = (title: string) =>
    page.getByRole('group').filter({ has: page.locator('legend').getByText(title, { exact: true }) })
  const result = page.getByRole('region', { name: 'The recommendation so far' })
  return {
    question,
    pill: (title: string, label: string) => question(title).getByLabel(label, { exact: true }),
    number: (title: string) => page.getByRole('textbox', { name: title }),
    clear: (short: string) => page.getByRole('button', { name: `Clear ${short}`, exact: true }),
    result,
    so: result.getByRole('status'),
    next: result.getByRole('link').last(),
    full: page.getByRole('link', { name: 'See the full recommendation' }),
    check: page.getByRole('link', { name: 'Check your answers' }),
    async ready() {
      await expect(page.getByRole('heading', { level: 1, name: 'All questions on one page' })).toBeVisible()
      await expect(page.getByRole('radio').first()).toBeEnabled()
    },
  }
}
