import { createFileRoute, notFound, useRouter } from '@tanstack/react-router'
import { useLayoutEffect, useState } from 'react'
import { startAtHeading } from '#components/shell/start-at-heading.ts'
import { laterWeighing } from '#features/journey/later-weighing.ts'
import { useJourney } from '#features/journey/use-journey.ts'
import { laterFlowPanel } from '#features/question/later-flow-panel.tsx'
import { fetchQuestion, knownQuestion } from '#features/question/later-question.ts'
import { QuestionPage } from '#features/question/QuestionPage.tsx'
import type { AskedQuestion } from '#schema/content/knowledge.ts'
import type { Search } from '#state/address.ts'
import { later } from '#ui/later.ts'
import { nextPaint, painting } from '#ui/painted.ts'

const decisionFlow = later(async () => (await import('virtual:diagrams/decision-flow')).svg)

/** A question that is shown before the router has dealt with its address. */
interface Ahead {
  readonly question: AskedQuestion
  readonly search: Search
  /** The query that it was left from: with another one the router has arrived. */
  readonly from: Search
}

export const Route = createFileRoute('/advise/$question')({
  validateSearch: (search: Record<string, unknown>): Search => search as Search,
  loader: async ({ context, params }) => {
    const [question] = await Promise.all([
      fetchQuestion(context.later.question, params.question),
      context.waits() && laterFlowPanel(decisionFlow, context.later.question).load(),
      painting,
    ])
    if (!question) throw notFound()
    return question
  },
  component: Question,
})

function Question() {
  const { core, later: parts, documents } = Route.useRouteContext()
  const given = { question: Route.useLoaderData(), search: Route.useSearch() }
  const [next, setNext] = useState<Ahead>()
  const ahead = next?.from === given.search ? next : undefined
  const { question, search } = ahead ?? given
  const navigate = Route.useNavigate()
  const router = useRouter()
  const journey = useJourney(core, documents, search)
  const changing = journey.ready && search.change === '1'
  const change = changing ? { change: '1' } : {}
  useLayoutEffect(() => {
    if (ahead) startAtHeading(true)
  }, [ahead])
  return (
    <QuestionPage
      core={core}
      weighing={laterWeighing(parts.weights)}
      journey={journey}
      question={question}
      changing={changing}
      panel={laterFlowPanel(decisionFlow, parts.question)}
      onStay={(pairs) => navigate({ to: '.', search: { ...pairs, ...change }, replace: true, resetScroll: false })}
      onContinue={(to, pairs) => {
        const here = {
          to: '/advise/$question',
          params: { question: question.id },
          search: { ...pairs, ...change },
        } as const
        // The entry left behind keeps the answer, so that "Back" shows it. The browser alone is told: the router would
        // render this page once more before it leaves it.
        History.prototype.replaceState.call(history, history.state, '', router.buildLocation(here).publicHref)
        if (!to) return void navigate({ to: '/advise/review', search: pairs })
        const come = knownQuestion(to)
        if (come) {
          nextPaint()
          setNext({ question: come, search: here.search, from: given.search })
        }
        navigate({ ...here, params: { question: to } }).then(() => setNext(undefined))
      }}
    />
  )
}
