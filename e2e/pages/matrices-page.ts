import type { Page } from '@playwright/test'

/** The three selection matrices. */
export function matricesPage(page: Page) {
  const choice = page.getByRole('region', { name: 'Your choice' })
  return {
    table: (title: string) => page.getByRole('table', { name: title }),
    row: (says: string) => page.getByLabel(says, { exact: true }),
    cell: (row: string, says: string) =>
      page
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: row }) })
        .getByText(says, { exact: true }),
    choice,
    so: choice.getByRole('status'),
    check: choice.getByRole('link', { name: 'Check your answers' }),
    takeAlong: choice.getByRole('link', { name: 'Continue with the questions' }),
    clear: page.getByRole('button', { name: 'Clear this table' }),
  }
}
