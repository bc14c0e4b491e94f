import { createFileRoute, notFound } from '@tanstack/react-router'
import { laterWeighing } from '#features/journey/later-weighing.ts'
import { useJourney } from '#features/journey/use-journey.ts'
import { laterFlowPanel } from '#features/question/later-flow-panel.tsx'
import { fetchQuestion } from '#features/question/later-question.ts'
import { QuestionPage } from '#features/question/QuestionPage.tsx'
import { useStep } from '#features/question/use-step.ts'
import type { Search } from '#state/address.ts'
import { later } from '#ui/later.ts'
import { missed } from '#ui/needed.ts'
import { painting } from '#ui/painted.ts'

const decisionFlow = later(() => import('virtual:diagrams/decision-flow').then((module) => module.svg))

export const Route = createFileRoute('/advise/$question')({
  validateSearch: (search: Record<string, unknown>): Search => search as Search,
  loader: async ({ context, params, preload }) => {
    const [question] = await Promise.all([
      fetchQuestion(context.later.question, params.question),
      // The question can be answered without it.
      context.waits() &&
        laterFlowPanel(decisionFlow, context.later.question)
          .load()
          .catch(preload ? undefined : missed),
      painting,
    ])
    if (!question) throw notFound()
    return question
  },
  component: Question,
})

function Question() {
  const { core, later: parts, documents } = Route.useRouteContext()
  const { shown, step, keepHere } = useStep({ question: Route.useLoaderData(), search: Route.useSearch() })
  const navigate = Route.useNavigate()
  const journey = useJourney(core, documents, shown.search)
  const changing = journey.ready && shown.search.change === '1'
  const change = changing ? { change: '1' } : {}
  return (
    <QuestionPage
      core={core}
      weighing={laterWeighing(parts.weights)}
      journey={journey}
      question={shown.question}
      changing={changing}
      panel={laterFlowPanel(decisionFlow, parts.question)}
      onStay={(pairs) => navigate({ to: '.', search: { ...pairs, ...change }, replace: true, resetScroll: false })}
      onContinue={(to, pairs) => {
        // The entry left behind keeps the answer, so that "Back" shows it.
        const search = { ...pairs, ...change }
        if (to) return step(to, search)
        keepHere(search)
        navigate({ to: '/advise/review', search: pairs })
      }}
    />
  )
}
