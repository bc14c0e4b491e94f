import { expect, type Page } from '@playwright/test'

/** The report of a set of answers and what can be done with it. */
export function recommendationPage(page: Page) {
  const report = page.getByRole('article')
  return {
    report,
    verdict: report.getByRole('heading', { level: 1 }),
    /** A section by its heading; folded ones are disclosures, whose text is there all the same. */
    section: (title: string | RegExp) =>
      report.locator('section, details').filter({ has: page.getByRole('heading', { level: 2, name: title }) }),
    tick: (title: string) => report.getByRole('checkbox', { name: title }),
    drawing: report.getByRole('region', { name: /, drawing$/ }).getByRole('img'),
    saveMarkdown: page.getByRole('button', { name: 'Save report (Markdown)' }),
    copyMarkdown: page.getByRole('button', { name: 'Copy report (Markdown)' }),
    copyLink: page.getByRole('button', { name: 'Copy link' }),
    print: page.getByRole('button', { name: 'Print or save as PDF' }),
    textToCopy: page.getByRole('textbox', { name: 'Text to copy' }),
    name: page.getByRole('textbox', { name: 'Name of this decision' }),
    changeAnswers: page.getByRole('link', { name: 'Change answers' }),
    tryChange: page.getByRole('link', { name: 'Try a change' }),
    keep: page.getByRole('button', { name: 'Keep this as my own' }),
    saved: page.getByText('Saved in this browser.'),
    /** Waits until the report is complete: its sources come last, with the library. */
    async ready() {
      await expect(report.getByRole('heading', { level: 2, name: 'Sources' })).toBeVisible()
    },
  }
}
