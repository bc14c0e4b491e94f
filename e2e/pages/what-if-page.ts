import { expect, type Page } from '@playwright/test'

/** The answers as they are beside a changed set of them. */
export function whatIfPage(page: Page) {
  return {
    change: (short: string) => page.getByRole('combobox', { name: `${short}: what if` }),
    tryAnother: page.getByRole('combobox', { name: 'Try another question' }),
    now: page.getByRole('region', { name: 'With your answers' }),
    changed: page.getByRole('region', { name: 'With the change' }),
    differs: page.getByRole('region', { name: 'What differs' }),
    takeOver: page.getByRole('link', { name: 'Use these answers' }),
    undo: page.getByRole('button', { name: 'Undo all changes' }),
    back: page.getByRole('link', { name: 'Back to the recommendation' }),
    async ready() {
      await expect(page.getByRole('region', { name: 'With your answers' })).toBeVisible()
    },
  }
}
