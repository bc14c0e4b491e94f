import { expect, type Locator, type Page } from '@playwright/test'

export const UNKNOWN_WORDS = 'I don’t know yet'

/** One question: the fieldset whose legend is the heading. */
export function questionPage(page: Page) {
  const heading = page.getByRole('heading', { level: 1 })
  const form = page.getByRole('group').filter({ has: heading })
  const continueButton = page.getByRole('button', { name: 'Continue', exact: true })
  // The name of a field also holds the example under its label, so the card is found by the label alone.
  const choice = (label: string): Locator =>
    form
      .locator('label')
      .filter({ has: page.getByText(label, { exact: true }) })
      .locator('input')
  return {
    heading,
    form,
    choice,
    /** All radio buttons or checkboxes, "I don't know yet" last. */
    choices: form.locator('input:is([type=radio], [type=checkbox])'),
    checked: form.locator('input:checked'),
    number: form.getByRole('textbox'),
    continueButton,
    backLink: page.getByRole('main').getByRole('link', { name: 'Back', exact: true }),
    checkAnswers: page.getByRole('link', { name: 'Check your answers' }),
    errorSummary: page.getByRole('alert'),
    note: page.getByRole('textbox', { name: 'Note (optional)' }),
    keep: page.getByRole('button', { name: 'Keep this as my own' }),
    saved: page.getByText('Saved in this browser.'),
    soFar: page.getByRole('region', { name: 'Your answers so far' }),
    path: page.getByRole('complementary', { name: 'Your path through the decision flow' }),
    possible: page.getByRole('region', { name: 'Still possible' }),
    /** Waits until the page has become interactive and shows this question. */
    async ready(title: string) {
      await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible()
      await expect(continueButton).toBeEnabled()
    },
    async answer(...labels: readonly string[]) {
      for (const label of labels) await choice(label).check()
      await continueButton.click()
    },
  }
}
