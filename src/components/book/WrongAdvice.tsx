import { newIssueAddress } from './repository.ts'

interface Props {
  /** The question that comes before the link. */
  readonly ask: string
  /** Title of the issue. */
  readonly title: string
  /** What the issue is about, such as `Rule: browser-no-queue`; one line each. Never an answer of the reader. */
  readonly about: readonly string[]
}

/** An ordinary link to a new issue that says what it is about. What the reader answered stays with the reader. */
export function WrongAdvice({ ask, title, about }: Props) {
  return (
    <p className="text-ink-2 print:hidden">
      {ask}{' '}
      <a href={newIssueAddress(title, [...about, '', ...PROMPTS].join('\n'))} rel="noopener noreferrer">
        Report it
      </a>
      . It opens a new issue on GitHub, which holds none of your answers unless you paste them.
    </p>
  )
}

const PROMPTS = [
  'What is wrong with the advice, and what would be right?',
  '',
  'What makes you sure (a source, a measurement, your own system)?',
  '',
  'The answers that led to it, if you want to share them (the address of the page holds them):',
  '',
]
