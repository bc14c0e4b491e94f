import type { ReportContext } from '#reporting/context.ts'
import { questionName } from '#reporting/words/answers.ts'
import { listWords, plain } from '#reporting/words/inlines.ts'
import type { NumberCheck } from '#schema/advice/number-check.ts'
import type { Section } from '#schema/report/report.ts'

const TERMS: Readonly<Record<NumberCheck['id'], string>> = {
  'latency-per-hop': 'Latency for each hop',
  'availability-of-chain': 'Availability of the chain',
  'retry-amplification': 'When every hop retries',
  'requests-in-flight': 'Requests open at once',
}

/** What the given numbers come to, each with its sum. */
export function numbersSection(context: ReportContext): Section | undefined {
  const { numbers = [], knowledge } = context.input
  if (numbers.length === 0) return undefined
  const rows = numbers.map((check) => ({
    term: TERMS[check.id],
    inlines: plain(
      `${check.formula}.`,
      `From: ${listWords(check.inputs.map(({ question }) => questionName(knowledge, question)))}.`,
    ),
  }))
  return { id: 'numbers', title: 'What your numbers add up to', part: 'evidence', blocks: [{ kind: 'facts', rows }] }
}
