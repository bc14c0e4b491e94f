import { useEffect, useMemo, useState } from 'react'
import type { AdviceKnowledge, CoreKnowledge } from '#schema/content/knowledge.ts'
import type { PageBooks } from '#schema/content/page-book.ts'
import type { Journey } from '#state/journey.ts'
import { goOn } from '#ui/interactive.ts'
import { type Later, useLaterOrNull } from '#ui/later.ts'
import { useWorkedOut } from '#ui/turns/use-worked-out.ts'
import { laterStart, laterVerdict } from './later-verdict.ts'
import type { Asked, weighInShort } from './write-head.ts'

interface Sources {
  readonly core: CoreKnowledge
  readonly pages: PageBooks
  readonly advice: Later<AdviceKnowledge>
}

/**
 * The verdict on a journey's answers, and `rest`, with which the report is written below it: undefined until it has
 * come, `null` when it could not be fetched. It has `failed` where neither could be. Where the book is not here yet, the
 * two come in stages, and `rest` is asked for when the verdict is on the screen.
 */
export function useVerdict({ core, pages, advice }: Sources, { answers, way }: Journey) {
  const whole = laterVerdict(advice)
  const [staged] = useState(() => whole.current() === undefined)
  const start = useLaterOrNull(staged ? laterStart(pages) : undefined)
  const [isSaid, setSaid] = useState(!staged)
  const rest = useLaterOrNull(isSaid ? whole : undefined)
  const part = useMemo(() => start?.bookWith(core), [core, start])
  const { ReportStart, weighInShort } = start ?? rest ?? {}
  const book = part ?? rest?.book
  // The address makes new objects for the same answers on every render.
  const key = JSON.stringify([answers, way])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the answers and the way
  const asked = useMemo(
    () => (book && weighInShort ? { weighInShort, book, answers, way } : undefined),
    [book, weighInShort, key],
  )
  // Worked out before anything of it is rendered, so that the page is rendered once for it.
  const short = useWorkedOut(asked, weigh, (before) => staged && before === undefined)
  // Once it is on the screen. The styles of what follows are asked for before it.
  useEffect(() => {
    if (!short && start !== null) return
    goOn()
    setSaid(true)
  }, [short, start])
  const failed = rest === null && !book
  return { staged, failed, rest, verdict: ReportStart && book && short ? { ReportStart, book, short } : undefined }
}

const weigh = ({ weighInShort: work, ...asked }: Asked & { readonly weighInShort: typeof weighInShort }) => work(asked)
