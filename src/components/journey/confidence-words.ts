import type { Confidence } from '#schema/advice/advice.ts'

/** The three words of confidence as they are shown. */
export const CONFIDENCE_WORDS: Readonly<Record<Confidence, string>> = {
  clear: 'Clear choice',
  'close-call': 'Close call',
  'not-enough-answers': 'Not enough answers',
}
