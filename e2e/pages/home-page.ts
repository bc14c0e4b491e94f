import type { Page } from '@playwright/test'

/** The start page. */
export function homePage(page: Page) {
  const main = page.getByRole('main')
  const resume = main.getByRole('region', { name: 'Continue where you were' })
  return {
    open: () => page.goto('/'),
    start: main.getByRole('link', { name: 'Start the questions', exact: true }),
    resume,
    continueLink: resume.getByRole('link', { name: 'Continue', exact: true }),
    startAgain: resume.getByRole('link', { name: 'Start again' }),
    presets: main.getByRole('region', { name: 'Start from a situation' }),
    resultOf: (preset: string) => main.getByRole('link', { name: `See the result for ${preset}`, exact: true }),
    answersOf: (preset: string) => main.getByRole('link', { name: `See its answers for ${preset}`, exact: true }),
    map: main.getByRole('region', { name: 'The map of patterns' }),
  }
}
