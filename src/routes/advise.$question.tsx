import { svg } from 'virtual:diagrams/decision-flow'
import { createFileRoute, notFound, useRouter } from '@tanstack/react-router'
import { laterWeighing } from '#features/journey/later-weighing.ts'
import { useJourney } from '#features/journey/use-journey.ts'
import { QuestionPage } from '#features/question/QuestionPage.tsx'
import { SavedNotices } from '#features/saved-notices/SavedNotices.tsx'
import type { Search } from '#state/address.ts'

export const Route = createFileRoute('/advise/$question')({
  validateSearch: (search: Record<string, unknown>): Search => search as Search,
  loader: async ({ context, params }) => {
    const question = await context.later.question(params.question)
    if (!question) throw notFound()
    return question
  },
  component: Question,
})

function Question() {
  const { core, later, documents } = Route.useRouteContext()
  const { question: id } = Route.useParams()
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  const router = useRouter()
  const journey = useJourney(core, documents, search)
  const question = Route.useLoaderData()
  const changing = journey.ready && search.change === '1'
  const change = changing ? { change: '1' } : {}
  return (
    <>
      <QuestionPage
        key={id}
        core={core}
        weighing={laterWeighing(later.advice)}
        journey={journey}
        question={question}
        changing={changing}
        drawing={svg}
        onStay={(pairs) => navigate({ to: '.', search: { ...pairs, ...change }, replace: true, resetScroll: false })}
        onContinue={(to, pairs) => {
          // The page left behind keeps the answer, so that "Back" shows it. Flushed, or the router would join both steps.
          router.history.replace(
            router.buildLocation({ to: '/advise/$question', params: { question: id }, search: { ...pairs, ...change } })
              .href,
          )
          router.history.flush()
          if (to === undefined) navigate({ to: '/advise/review', search: pairs })
          else navigate({ to: '/advise/$question', params: { question: to }, search: { ...pairs, ...change } })
        }}
      />
      <SavedNotices documents={documents} />
    </>
  )
}
