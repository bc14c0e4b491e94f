import { adviseInShort, type ShortAdvice } from '#advisor/advise-in-short.ts'
import { buildHead } from '#reporting/head.ts'
import type { FindTerms } from '#reporting/terms/find-terms.ts'
import { markInlines } from '#reporting/terms/mark-inlines.ts'
import type { Answers, Way } from '#schema/advice/answers.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { ReportHead } from '#schema/report/report.ts'

export interface Asked {
  readonly book: AdviceKnowledge
  readonly answers: Answers
  readonly way: Way
}

/** What the answers come to, in short. */
export const weighInShort = ({ book, answers, way }: Asked) => adviseInShort(book, answers, way)

interface Input extends ShortAdvice {
  readonly knowledge: AdviceKnowledge
  readonly title: string
  /** `YYYY-MM-DD` */
  readonly on: string
}

/** The head as a page shows it: words that the glossary explains are marked. */
export function writeHead(input: Input, find: FindTerms): ReportHead {
  const head = buildHead(input)
  return { ...head, lead: markInlines(find)(head.lead) }
}
