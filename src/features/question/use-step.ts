import { useRouter } from '@tanstack/react-router'
import { useLayoutEffect, useState } from 'react'
import { startAtHeading } from '#components/shell/start-at-heading.ts'
import type { AskedQuestion } from '#schema/content/knowledge.ts'
import type { Search } from '#state/address.ts'
import { nextPaint } from '#ui/painted.ts'
import { knownQuestion } from './later-question.ts'

interface Shown {
  readonly question: AskedQuestion
  readonly search: Search
}

interface Ahead extends Shown {
  /** The query that it was left from: with another one the router has arrived. */
  readonly from: Search
}

/**
 * From question to question: one whose words are here is shown with the next frame, and the address and the router follow
 * in the one after. Telling them takes as long as showing the question does.
 */
export function useStep(given: Shown): {
  readonly shown: Shown
  /** Leaves for a question; `search` is the query of this page and of the next one. */
  readonly step: (to: string, search: Search) => void
  /** Has this page keep `search` as its own query, so that going back shows it. */
  readonly keepHere: (search: Search) => void
} {
  const router = useRouter()
  const [next, setNext] = useState<Ahead>()
  const ahead = next?.from === given.search ? next : undefined
  const shown = ahead ?? given
  useLayoutEffect(() => {
    if (ahead) startAtHeading(true)
  }, [ahead])

  const keepHere = (search: Search) => {
    const address = router.buildLocation({ to: '/advise/$question', params: { question: shown.question.id }, search })
    // The browser alone is told: the router would render this page once more before it leaves it.
    History.prototype.replaceState.call(history, history.state, '', address.publicHref)
  }
  const step = (to: string, search: Search) => {
    const from = router.history.location
    const follow = () => {
      // Whoever went elsewhere meanwhile stays there.
      if (router.history.location !== from) return setNext(undefined)
      keepHere(search)
      router.navigate({ to: '/advise/$question', params: { question: to }, search }).then(() => setNext(undefined))
    }
    const question = knownQuestion(to)
    if (!question) return follow()
    nextPaint().then(follow)
    setNext({ question, search, from: given.search })
  }
  return { shown, step, keepHere }
}
