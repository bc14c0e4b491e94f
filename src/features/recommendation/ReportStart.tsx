import { type ReactNode, useMemo } from 'react'
import { ReportFrame } from '#components/report/ReportFrame.tsx'
import { termFinder } from '#reporting/terms/find-terms.ts'
import type { AdviceKnowledge } from '#schema/content/knowledge.ts'
import type { Journey } from '#state/journey.ts'
import { useWorkedOut } from '#ui/turns/use-worked-out.ts'
import { readTools } from './read-tools.tsx'
import { type Asked, weighInShort, writeHead } from './write-head.ts'

interface Props {
  /** All of the advice, or the part of it that a verdict is made of. */
  readonly book: AdviceKnowledge
  readonly journey: Journey
  /** Whether the verdict comes before the rest. */
  readonly staged: boolean
  readonly on: string
  /** Stands in its place until it is worked out. */
  readonly waiting: ReactNode
  /** What follows the head of the report. */
  readonly children: ReactNode
}

/** The verdict, above whatever follows it. */
export function ReportStart({ book, journey, staged, on, waiting, children }: Props) {
  const { answers, way, document } = journey
  const title = document?.title ?? ''
  // The address makes new objects for the same answers on every render.
  const key = JSON.stringify([answers, way])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the answers and the way
  const asked = useMemo((): Asked => ({ book, answers, way }), [book, key])
  const short = useWorkedOut(asked, weighInShort, (before) => staged && before === undefined)
  const { glossary } = book.vocabulary
  const find = useMemo(() => termFinder(glossary), [glossary])
  const tools = useMemo(() => readTools(glossary), [glossary])
  const head = useMemo(
    () => short && writeHead({ ...short, knowledge: book, title, on }, find),
    [short, book, title, on, find],
  )
  if (!short || !head) return waiting
  return (
    <ReportFrame head={head} tools={tools}>
      {children}
    </ReportFrame>
  )
}
