import { createFileRoute, notFound, useRouter } from '@tanstack/react-router'
import { laterWeighing } from '#features/journey/later-weighing.ts'
import { useJourney } from '#features/journey/use-journey.ts'
import { laterFlowPanel } from '#features/question/later-flow-panel.tsx'
import { QuestionPage } from '#features/question/QuestionPage.tsx'
import type { Search } from '#state/address.ts'
import { later } from '#ui/later.ts'

const decisionFlow = later(async () => (await import('virtual:diagrams/decision-flow')).svg)

export const Route = createFileRoute('/advise/$question')({
  validateSearch: (search: Record<string, unknown>): Search => search as Search,
  loader: async ({ context, params }) => {
    const [question] = await Promise.all([
      context.later.question(params.question),
      context.waits() && laterFlowPanel(decisionFlow).load(),
    ])
    if (!question) throw notFound()
    return question
  },
  component: Question,
})

function Question() {
  const { core, later: parts, documents } = Route.useRouteContext()
  const { question: id } = Route.useParams()
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  const router = useRouter()
  const journey = useJourney(core, documents, search)
  const question = Route.useLoaderData()
  const changing = journey.ready && search.change === '1'
  const change = changing ? { change: '1' } : {}
  return (
    <QuestionPage
      core={core}
      weighing={laterWeighing(parts.weights)}
      journey={journey}
      question={question}
      changing={changing}
      panel={laterFlowPanel(decisionFlow)}
      onStay={(pairs) => navigate({ to: '.', search: { ...pairs, ...change }, replace: true, resetScroll: false })}
      onContinue={(to, pairs) => {
        const here = { to: '/advise/$question', params: { question: id }, search: { ...pairs, ...change } } as const
        // The entry left behind keeps the answer, so that "Back" shows it. The browser alone is told: the router would
        // render this page once more before it leaves it.
        History.prototype.replaceState.call(history, history.state, '', router.buildLocation(here).publicHref)
        if (to === undefined) navigate({ to: '/advise/review', search: pairs })
        else navigate({ to: '/advise/$question', params: { question: to }, search: { ...pairs, ...change } })
      }}
    />
  )
}
