/** Where the project lives: changes are proposed and mistakes reported there. */
export const REPOSITORY = 'https://github.com/signalbox-advisor/signalbox'

/** A new issue with title and text filled in; nothing is sent before the reader does so there. */
export function newIssueAddress(title: string, text: string): string {
  return `${REPOSITORY}/issues/new?${new URLSearchParams({ title, body: text })}`
}
