import type { Page } from '@playwright/test'

/** What is said about saved work along the lower edge. */
export function notices(page: Page) {
  const button = (name: string) => page.getByRole('status').getByRole('button', { name, exact: true })
  return {
    all: page.getByRole('status').getByRole('listitem'),
    storageOff: page.getByText('This browser does not let the page save anything.'),
    refused: page.getByText('The browser refused to save'),
    unreadable: page.getByText('Your saved work could not be read.'),
    stillSetAside: page.getByText('Saved work that was set aside is still in this browser, unchanged.'),
    unreadAnswers: page.getByText('The address of this page has answers that are not known here'),
    otherAnswers: page.getByText('has other answers than the address that you opened.'),
    openAsSaved: page.getByRole('link', { name: 'Open it as it is saved' }),
    notOpened: page.getByText('This page failed before, so it has started without your saved work'),
    newer: page.getByText('Your saved work was written by a newer version of this page.'),
    changedElsewhere: page.getByText('This decision was also changed in another tab.'),
    cleared: page.getByText('Another tab or the browser has cleared the saved work.'),
    download: button('Download it'),
    openIt: button('Open it'),
    setAside: button('Set it aside'),
    downloadCopy: button('Download a copy'),
    saveAgain: button('Save it again'),
    reload: button('Reload'),
    dismiss: button('Dismiss'),
  }
}
