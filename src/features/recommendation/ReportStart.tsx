import { type ReactNode, useMemo } from 'react'
import type { ShortAdvice } from '#advisor/advise-in-short.ts'
import { ReportFrame } from '#components/report/ReportFrame.tsx'
import { termFinder } from '#reporting/terms/find-terms.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import { readTools } from './read-tools.tsx'
import { writeHead } from './write-head.ts'

interface Props {
  /** All of the advice, or the part of it that a verdict is made of. */
  readonly book: AdviceKnowledge
  readonly short: ShortAdvice
  /** What the person calls the decision; may be empty. */
  readonly title: string
  /** `YYYY-MM-DD` */
  readonly on: string
  /** What follows the head of the report. */
  readonly children: ReactNode
}

/** The verdict, above whatever follows it. */
export function ReportStart({ book, short, title, on, children }: Props) {
  const { glossary } = book.vocabulary
  const find = useMemo(() => termFinder(glossary), [glossary])
  const tools = useMemo(() => readTools(glossary), [glossary])
  const head = useMemo(() => writeHead({ ...short, knowledge: book, title, on }, find), [short, book, title, on, find])
  return (
    <ReportFrame head={head} tools={tools}>
      {children}
    </ReportFrame>
  )
}
