import type { CoreKnowledge } from '#schema/content/knowledge.ts'
import { UNKNOWN } from '#schema/content/unknown.ts'

type Question = CoreKnowledge['questions'][number]

export const UNKNOWN_WORDS = 'I don’t know yet'

/** The answer to a question in words, `short` for chips and diagrams. */
export function answerWords(question: Question, options: readonly string[], length: 'full' | 'short' = 'full'): string {
  return options.map((option) => optionWords(question, option, length)).join(', ')
}

function optionWords(question: Question, option: string, length: 'full' | 'short'): string {
  if (option === UNKNOWN) return UNKNOWN_WORDS
  if (question.kind === 'number')
    return `${Number(option).toLocaleString('en-GB')}${question.unit ? ` ${question.unit}` : ''}`
  const found = question.options.find(({ id }) => id === option)
  return (length === 'short' ? found?.short : undefined) ?? found?.label ?? option
}
