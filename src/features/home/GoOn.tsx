import { Link, useNavigate } from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import { walkFlow } from '#advisor/flow/walk-flow.ts'
import type { Answers, Way } from '#schema/advice/answers.ts'
import type { CoreKnowledge } from '#schema/content/knowledge.ts'
import type { Pairs } from '#state/journey.ts'
import type { Weighing } from '#state/weighing.ts'
import { buttonStyle } from '#ui/button-style.ts'
import { type Later, quietly, useLater } from '#ui/later.ts'
import { waitFor } from '#ui/needed.ts'

interface Props {
  readonly core: CoreKnowledge
  readonly weighing: Later<Weighing>
  readonly answers: Answers
  readonly way: Way
  readonly pairs: Pairs
}

/** Leads to the next question, or to the review when none is left. Beyond the flow the rules say which, so a quick press waits for them. */
export function GoOn({ core, weighing: wanted, answers, way, pairs }: Props) {
  const weighing = useLater(wanted, quietly)
  const navigate = useNavigate()
  const inFlow = way === 'guided' ? walkFlow(core.flow, answers).next : undefined
  const next = inFlow ?? (way === 'guided' ? weighing?.next(answers, way) : undefined)
  const known = way === 'free' || next !== undefined || weighing !== undefined
  const wait = (event: MouseEvent) => {
    if (known || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    waitFor(wanted.load()).then(
      (come) => {
        const question = come.next(answers, way)
        if (question === undefined) navigate({ to: '/advise/review', search: pairs })
        else navigate({ to: '/advise/$question', params: { question }, search: pairs })
      },
      // Without the rules the review shows what there is.
      () => navigate({ to: '/advise/review', search: pairs }),
    )
  }
  if (next !== undefined)
    return (
      <Link to="/advise/$question" params={{ question: next }} search={pairs} className={buttonStyle.primary}>
        Continue
      </Link>
    )
  return (
    <Link
      to={way === 'free' ? '/advise/all' : '/advise/review'}
      search={pairs}
      onClick={wait}
      className={buttonStyle.primary}
    >
      Continue
    </Link>
  )
}
