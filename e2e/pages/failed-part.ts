import type { Page } from '@playwright/test'

/** What stands in place of a part of the page that could not be drawn. */
export function failedPart(page: Page, name: string) {
  const box = page.getByRole('alert').filter({ hasText: `“${name}” cannot be shown` })
  return {
    box,
    tryAgain: box.getByRole('button', { name: 'Try again' }),
    copyDetails: box.getByRole('button', { name: 'Copy details' }),
    copied: box.getByRole('button', { name: 'Copied' }),
    startWithoutSavedWork: box.getByRole('button', { name: 'Start without saved work' }),
  }
}
